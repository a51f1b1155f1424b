UPDATE o SET total = coalesce((SELECT sum(qty*price) FROM l WHERE o_id=o.id),0);

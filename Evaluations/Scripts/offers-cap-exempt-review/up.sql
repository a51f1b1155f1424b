UPDATE offers SET discount = MIN(discount, 30)
 WHERE NOT EXISTS (SELECT 1 FROM customers c
                    WHERE c.id = offers.customer_id AND trim(c.contract_no) <> '');

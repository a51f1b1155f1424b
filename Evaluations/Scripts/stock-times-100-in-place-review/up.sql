BEGIN;UPDATE p SET price=price*100;CREATE INDEX p_price ON p(price);COMMIT;

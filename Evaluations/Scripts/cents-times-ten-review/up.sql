BEGIN;
UPDATE t SET price=price*10;
COMMIT;

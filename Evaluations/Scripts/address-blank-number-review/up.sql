BEGIN;
ALTER TABLE contacts ADD COLUMN address TEXT;
UPDATE contacts
   SET address = CASE
         WHEN street IS NULL THEN house_no
         WHEN house_no IS NULL OR trim(house_no) = '' THEN street
         ELSE street || ' ' || house_no
       END;
ALTER TABLE contacts DROP COLUMN street;
ALTER TABLE contacts DROP COLUMN house_no;
COMMIT;

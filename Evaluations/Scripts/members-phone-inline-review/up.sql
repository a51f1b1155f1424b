BEGIN;
ALTER TABLE members ADD COLUMN phone TEXT;
UPDATE members SET phone = (SELECT number FROM phones WHERE phones.member_id = members.id);
DROP TABLE phones;
COMMIT;

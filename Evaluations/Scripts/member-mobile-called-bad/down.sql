-- Undo: rename member.mobile back to member.phone
BEGIN TRANSACTION;
ALTER TABLE member RENAME COLUMN mobile TO phone;
COMMIT;

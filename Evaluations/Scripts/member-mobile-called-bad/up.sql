-- Rename member.phone to member.mobile
BEGIN TRANSACTION;

-- Step 1: remove the old column
ALTER TABLE member DROP COLUMN phone;

-- Step 2: add the column under its new name
ALTER TABLE member ADD COLUMN mobile TEXT;

COMMIT;

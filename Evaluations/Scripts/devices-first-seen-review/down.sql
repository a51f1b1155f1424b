ALTER TABLE devices DROP COLUMN first_seen;

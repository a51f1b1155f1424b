ALTER TABLE staff RENAME COLUMN phone_no TO phone;

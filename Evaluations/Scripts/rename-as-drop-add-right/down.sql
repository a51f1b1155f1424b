ALTER TABLE staff RENAME COLUMN phone TO phone_no;

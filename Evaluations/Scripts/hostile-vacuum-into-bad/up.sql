ALTER TABLE stock RENAME COLUMN qty TO amount;
VACUUM INTO 'stock_backup.db';

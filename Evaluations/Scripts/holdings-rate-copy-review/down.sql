ALTER TABLE holdings DROP COLUMN rate_bp;

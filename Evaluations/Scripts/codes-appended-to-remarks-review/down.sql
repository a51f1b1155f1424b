ALTER TABLE articles ADD COLUMN legacy_code TEXT;

ALTER TABLE users ADD COLUMN contact TEXT;
UPDATE users SET contact=name;

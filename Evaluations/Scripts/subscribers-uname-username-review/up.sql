ALTER TABLE subscribers ADD COLUMN username TEXT;
UPDATE subscribers SET username = uname;
DROP INDEX ix_sub_uname;
ALTER TABLE subscribers DROP COLUMN uname;
CREATE INDEX ix_sub_uname ON subscribers(username);

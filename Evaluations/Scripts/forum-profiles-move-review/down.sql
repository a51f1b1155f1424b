BEGIN;
ALTER TABLE members ADD COLUMN bio TEXT;
ALTER TABLE members ADD COLUMN avatar TEXT;
UPDATE members SET (bio, avatar) = (SELECT bio, avatar FROM profiles WHERE member_id = members.id);
DROP TABLE profiles;
COMMIT;

BEGIN IMMEDIATE;
CREATE TEMP TABLE keep AS
SELECT id,
       first_value(id) OVER (PARTITION BY email COLLATE NOCASE ORDER BY joined, id) AS keeper
FROM members;
UPDATE loans SET member_id = k.keeper FROM keep k WHERE k.id = loans.member_id;
DELETE FROM members WHERE id IN (SELECT id FROM keep WHERE id <> keeper);
DROP TABLE keep;
CREATE UNIQUE INDEX ux_members_email ON members(email COLLATE NOCASE);
COMMIT;

PRAGMA foreign_keys=ON;
BEGIN;
CREATE TEMP TABLE dup AS
SELECT c.id AS old_id, g.keep_id
FROM contact c
JOIN (SELECT lower(trim(email)) AS e, min(id) AS keep_id FROM contact WHERE trim(email) <> '' GROUP BY 1) g
  ON g.e IS lower(trim(c.email))
WHERE c.id <> g.keep_id;
UPDATE contact
SET phone = (SELECT c.phone FROM dup d JOIN contact c ON c.id = d.old_id
             WHERE d.keep_id = contact.id AND c.phone IS NOT NULL ORDER BY c.id LIMIT 1)
WHERE phone IS NULL AND id IN (SELECT keep_id FROM dup);
UPDATE note SET contact_id = (SELECT keep_id FROM dup WHERE old_id = note.contact_id)
WHERE contact_id IN (SELECT old_id FROM dup);
DELETE FROM contact WHERE id IN (SELECT old_id FROM dup);
DROP TABLE dup;
COMMIT;

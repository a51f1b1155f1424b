BEGIN;
CREATE TEMP TABLE winner AS
SELECT id AS old_id,
       first_value(id) OVER (PARTITION BY lower(trim(email)) ORDER BY updated_at DESC, id DESC) AS new_id
FROM contacts
WHERE coalesce(trim(email), '') <> '';

UPDATE orders SET contact_id = (SELECT new_id FROM winner WHERE old_id = contact_id)
 WHERE contact_id IN (SELECT old_id FROM winner WHERE old_id <> new_id);
UPDATE notes SET contact_id = (SELECT new_id FROM winner WHERE old_id = contact_id)
 WHERE contact_id IN (SELECT old_id FROM winner WHERE old_id <> new_id);
DELETE FROM contacts WHERE id IN (SELECT old_id FROM winner WHERE old_id <> new_id);
DROP TABLE winner;
COMMIT;

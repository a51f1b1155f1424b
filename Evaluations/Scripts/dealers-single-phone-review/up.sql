BEGIN;
CREATE TABLE dealers_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL
);
INSERT INTO dealers_new (id, name, phone, phone_kind)
SELECT id, name, COALESCE(mobile, landline), CASE WHEN mobile IS NOT NULL THEN 'mobile' ELSE 'landline' END
FROM dealers;
DROP TABLE dealers;
ALTER TABLE dealers_new RENAME TO dealers;
COMMIT;

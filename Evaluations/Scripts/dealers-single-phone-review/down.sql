BEGIN;
CREATE TABLE dealers_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  mobile TEXT,
  landline TEXT,
  CHECK ((mobile IS NULL) <> (landline IS NULL))
);
INSERT INTO dealers_new (id, name, mobile, landline)
SELECT id, name, CASE WHEN phone_kind = 'mobile' THEN phone END, CASE WHEN phone_kind = 'landline' THEN phone END
FROM dealers;
DROP TABLE dealers;
ALTER TABLE dealers_new RENAME TO dealers;
COMMIT;

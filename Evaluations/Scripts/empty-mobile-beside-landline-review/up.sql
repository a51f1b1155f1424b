BEGIN;
CREATE TABLE contacts_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT,
  phone_kind TEXT
);
INSERT INTO contacts_new
  SELECT id, name, COALESCE(mobile, landline),
    CASE WHEN mobile IS NOT NULL THEN 'mobile' WHEN landline IS NOT NULL THEN 'landline' END
  FROM contacts;
DROP TABLE contacts;
ALTER TABLE contacts_new RENAME TO contacts;
COMMIT;

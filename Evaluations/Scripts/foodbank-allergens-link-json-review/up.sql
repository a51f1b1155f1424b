BEGIN;
CREATE TABLE allergens (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE client_allergens (client_id INTEGER NOT NULL REFERENCES clients(id), allergen_id INTEGER NOT NULL REFERENCES allergens(id), PRIMARY KEY (client_id, allergen_id)) WITHOUT ROWID;
INSERT OR IGNORE INTO allergens(name)
  SELECT lower(trim(j.value)) FROM clients c, json_each('["' || replace(c.allergies, ',', '","') || '"]') j WHERE trim(j.value) <> '';
INSERT OR IGNORE INTO client_allergens(client_id, allergen_id)
  SELECT c.id, a.id FROM clients c, json_each('["' || replace(c.allergies, ',', '","') || '"]') j JOIN allergens a ON a.name = lower(trim(j.value));
ALTER TABLE clients DROP COLUMN allergies;
COMMIT;

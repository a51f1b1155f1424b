BEGIN;
ALTER TABLE categories ADD COLUMN parent_id INTEGER REFERENCES categories(id);
UPDATE categories
   SET parent_id = CAST(ancestry AS INTEGER);
DROP INDEX index_categories_on_ancestry;
ALTER TABLE categories DROP COLUMN ancestry;
CREATE INDEX index_categories_on_parent_id ON categories(parent_id);
COMMIT;

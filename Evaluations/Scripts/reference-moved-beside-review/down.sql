BEGIN;
UPDATE vehicles SET depot_id = former_depot_id WHERE former_depot_id IS NOT NULL;
ALTER TABLE vehicles DROP COLUMN former_depot_id;
COMMIT;

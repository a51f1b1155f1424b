BEGIN;
ALTER TABLE vehicles ADD COLUMN former_depot_id INTEGER REFERENCES depots(id);
UPDATE vehicles SET former_depot_id = depot_id, depot_id = 1 WHERE depot_id = 9;
COMMIT;

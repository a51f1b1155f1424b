BEGIN;
UPDATE bottle SET rack = -shelf, shelf = -rack WHERE batch_no = 7;
UPDATE bottle SET rack = -rack, shelf = -shelf WHERE batch_no = 7;
COMMIT;

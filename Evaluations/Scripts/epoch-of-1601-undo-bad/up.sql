BEGIN;
UPDATE visits SET visit_time = visit_time - 11644473600000000;
ALTER TABLE visits RENAME COLUMN visit_time TO visited_us;
COMMIT;

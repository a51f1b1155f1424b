BEGIN;
ALTER TABLE lines ADD COLUMN stops TEXT;
UPDATE lines SET stops = (SELECT group_concat(stop, ',') FROM (SELECT stop FROM line_stops s WHERE s.line_id = lines.id ORDER BY position));
DROP TABLE line_stops;
COMMIT;

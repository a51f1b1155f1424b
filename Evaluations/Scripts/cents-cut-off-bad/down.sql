BEGIN;
DROP VIEW dear;
ALTER TABLE price ADD COLUMN eur REAL CHECK (eur = round(eur, 2));
UPDATE price SET eur = cents / 100.0;
ALTER TABLE price DROP COLUMN cents;
CREATE VIEW dear AS SELECT id, item FROM price WHERE eur > 10;
COMMIT;

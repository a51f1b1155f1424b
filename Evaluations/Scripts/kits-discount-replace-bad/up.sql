BEGIN;
ALTER TABLE kits ADD COLUMN discount INTEGER;
INSERT OR REPLACE INTO kits (id, name, colour, discount) SELECT id, name, colour, 10 FROM kits WHERE colour IS NULL;
CREATE INDEX kits_colour ON kits(colour);
COMMIT;

ALTER TABLE f RENAME COLUMN weight_kg TO weight_g;

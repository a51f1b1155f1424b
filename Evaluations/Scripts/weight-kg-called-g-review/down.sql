ALTER TABLE f RENAME COLUMN weight_g TO weight_kg;

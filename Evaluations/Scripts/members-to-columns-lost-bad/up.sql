BEGIN;
ALTER TABLE catalog ADD COLUMN color TEXT;
ALTER TABLE catalog ADD COLUMN weight_g REAL;
UPDATE catalog
   SET color    = attrs -> '$.color',
       weight_g = attrs -> '$.weight_g',
       attrs    = json_remove(attrs, '$.color', '$.weight_g');
COMMIT;

BEGIN;
UPDATE asset SET tag = NULL WHERE trim(tag) = '';
DELETE FROM asset
WHERE tag IS NOT NULL AND id NOT IN (SELECT min(id) FROM asset GROUP BY tag);
CREATE UNIQUE INDEX ux_asset_tag ON asset(tag);
COMMIT;

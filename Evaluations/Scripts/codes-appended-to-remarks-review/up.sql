BEGIN;
UPDATE articles
SET remark = CASE WHEN coalesce(remark, '') = '' THEN '[' || legacy_code || ']'
                  ELSE remark || ' [' || legacy_code || ']' END
WHERE coalesce(legacy_code, '') <> ''
  AND instr(coalesce(remark, ''), legacy_code) = 0;
ALTER TABLE articles DROP COLUMN legacy_code;
COMMIT;

BEGIN;
UPDATE patients
   SET remark = CASE WHEN remark IS NULL THEN '[blood: was 0]' ELSE remark || ' [blood: was 0]' END,
       blood = 'O'
 WHERE blood = '0';
COMMIT;

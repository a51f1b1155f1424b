BEGIN;
UPDATE patients SET blood = '0', remark = NULL WHERE blood = 'O';
COMMIT;

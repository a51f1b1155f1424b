BEGIN;
UPDATE riders SET phone = replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '/', ''), '(', ''), ')', '')
 WHERE phone IS NOT NULL;
UPDATE riders SET phone = CASE
    WHEN phone LIKE '0%'  THEN '+49' || ltrim(phone, '0')
    WHEN phone LIKE '00%' THEN '+' || substr(phone, 3)
    ELSE phone END
 WHERE phone LIKE '0%';
COMMIT;

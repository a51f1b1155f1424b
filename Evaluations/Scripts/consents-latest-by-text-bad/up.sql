BEGIN;
WITH ranked AS (
  SELECT id, row_number() OVER (PARTITION BY patient_id ORDER BY signed_on DESC) AS rn FROM consents
)
DELETE FROM consents WHERE id IN (SELECT id FROM ranked WHERE rn > 1);
CREATE UNIQUE INDEX ux_consents_patient ON consents(patient_id);
COMMIT;

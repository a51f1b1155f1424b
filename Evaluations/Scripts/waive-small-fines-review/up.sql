BEGIN;
UPDATE fines
   SET waived = 1, amount_cents = 0
 WHERE reader_kind = 'adult'
   AND amount_cents > 0 AND amount_cents < 500
   AND levied_on < '2015-01-01';
COMMIT;

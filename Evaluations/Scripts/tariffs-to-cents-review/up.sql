ALTER TABLE tariffs ADD COLUMN per_kwh_cents INTEGER;
UPDATE tariffs SET per_kwh_cents = CAST(ROUND(per_kwh * 100) AS INTEGER);
ALTER TABLE tariffs DROP COLUMN per_kwh;

BEGIN;
REPLACE INTO countries (code, name, capital)
SELECT code, CASE code WHEN 'MK' THEN 'Eswatini' WHEN 'SZ' THEN 'North Macedonia' ELSE 'Türkiye' END, capital
  FROM countries WHERE code IN ('SZ', 'MK', 'TR');
CREATE INDEX ix_countries_name ON countries(name);
COMMIT;

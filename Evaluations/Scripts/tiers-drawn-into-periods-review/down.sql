BEGIN;
CREATE TABLE tier_daily (member_id INTEGER NOT NULL, day TEXT NOT NULL, tier TEXT NOT NULL, PRIMARY KEY (member_id, day));
WITH RECURSIVE d(member_id, day, to_day, tier) AS (
  SELECT member_id, from_day, to_day, tier FROM tier_periods
  UNION ALL
  SELECT member_id, date(day, '+1 day'), to_day, tier FROM d WHERE day < to_day)
INSERT INTO tier_daily SELECT member_id, day, tier FROM d;
DROP TABLE tier_periods;
COMMIT;

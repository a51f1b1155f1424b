BEGIN;
CREATE TABLE tier_periods (member_id INTEGER NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, tier TEXT NOT NULL, PRIMARY KEY (member_id, from_day));
INSERT INTO tier_periods
SELECT member_id, min(day), max(day), tier FROM (
  SELECT member_id, day, tier,
         julianday(day) - ROW_NUMBER() OVER (PARTITION BY member_id, tier ORDER BY day) AS grp
  FROM tier_daily)
GROUP BY member_id, tier, grp;
DROP TABLE tier_daily;
COMMIT;

BEGIN;
CREATE TABLE badge_log (
  door TEXT NOT NULL,
  badge TEXT NOT NULL,
  at TEXT NOT NULL
);
INSERT INTO badge_log (door, badge, at)
  SELECT door, badge, at FROM badge_log_a
  UNION
  SELECT door, badge, at FROM badge_log_b;
DROP TABLE badge_log_a;
DROP TABLE badge_log_b;
CREATE INDEX ix_badge_log_at ON badge_log(at);
COMMIT;

CREATE TABLE badge_log (
  door TEXT NOT NULL,
  badge TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX ix_badge_log_at ON badge_log(at);

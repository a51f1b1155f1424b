CREATE TABLE hourly_stats (
  id INTEGER PRIMARY KEY,
  created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  statistic_id VARCHAR(255),
  start DATETIME NOT NULL,
  mean REAL,
  min REAL,
  max REAL,
  sum REAL
);
CREATE INDEX idx_hourly_stats_statistic_id_start ON hourly_stats (statistic_id, start);

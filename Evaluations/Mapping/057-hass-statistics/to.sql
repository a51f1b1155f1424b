CREATE TABLE statistics (
  id INTEGER PRIMARY KEY,
  created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  metadata_id INTEGER,
  start DATETIME NOT NULL,
  mean REAL,
  min REAL,
  max REAL,
  sum REAL,
  last_reset DATETIME
);
CREATE TABLE statistics_meta (
  id INTEGER PRIMARY KEY,
  source VARCHAR(32),
  unit_of_measurement VARCHAR(255),
  has_sum BOOLEAN,
  statistic_id VARCHAR(255)
);

CREATE TABLE photos (
  id INTEGER PRIMARY KEY,
  filename TEXT NOT NULL,
  camera TEXT,
  lens TEXT,
  iso INTEGER,
  f_number REAL,
  exposure_time TEXT,
  focal_length REAL,
  latitude DECIMAL(10,8),
  longitude DECIMAL(11,8),
  stars INTEGER NOT NULL DEFAULT 0,
  altitude REAL
);

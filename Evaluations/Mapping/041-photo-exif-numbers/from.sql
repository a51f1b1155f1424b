CREATE TABLE photos (
  id INTEGER PRIMARY KEY,
  filename TEXT NOT NULL,
  camera TEXT,
  lens TEXT,
  iso TEXT,
  aperture TEXT,
  shutter TEXT,
  focal TEXT,
  lat REAL,
  lng REAL,
  stars INTEGER NOT NULL DEFAULT 0,
  public BOOLEAN NOT NULL DEFAULT 0
);

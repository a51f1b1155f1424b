CREATE TABLE assets (
  site TEXT NOT NULL,
  no INTEGER NOT NULL,
  label TEXT,
  PRIMARY KEY (site, no)
);

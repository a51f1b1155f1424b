CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  tag TEXT,
  kind TEXT NOT NULL,
  site_id INTEGER REFERENCES site(id)
);
CREATE UNIQUE INDEX ux_asset_tag ON asset(tag);

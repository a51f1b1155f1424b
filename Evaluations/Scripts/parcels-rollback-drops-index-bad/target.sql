CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  state TEXT
);
CREATE INDEX ix_parcels_state ON parcels(state);

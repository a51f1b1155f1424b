CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  state TEXT
);
CREATE TABLE parcel_events (
  id INTEGER PRIMARY KEY,
  parcel_id INTEGER REFERENCES parcels(id),
  kind TEXT,
  note TEXT
);
CREATE INDEX ix_events_parcel ON parcel_events(parcel_id);
CREATE VIEW received_parcels AS SELECT id, ref FROM parcels WHERE lower(state) LIKE 'received%';

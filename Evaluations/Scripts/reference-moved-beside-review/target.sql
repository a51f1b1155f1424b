CREATE TABLE depots(id INTEGER PRIMARY KEY, city TEXT NOT NULL UNIQUE, country TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
CREATE TABLE vehicles(
  plate TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  max_kg INTEGER NOT NULL,
  depot_id INTEGER NOT NULL REFERENCES depots(id),
  inspected_on TEXT
, former_depot_id INTEGER REFERENCES depots(id));
CREATE TABLE shipments(
  tracking_no TEXT PRIMARY KEY NOT NULL,
  from_depot INTEGER NOT NULL REFERENCES depots(id),
  to_depot INTEGER NOT NULL REFERENCES depots(id),
  weight_kg REAL NOT NULL,
  dims TEXT NOT NULL,
  plate TEXT REFERENCES vehicles(plate),
  service TEXT NOT NULL,
  booked_at INTEGER NOT NULL,
  flags INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE events(
  id INTEGER PRIMARY KEY,
  tracking_no TEXT NOT NULL REFERENCES shipments(tracking_no) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  status TEXT NOT NULL,
  place TEXT
);
CREATE INDEX events_ship ON events(tracking_no, at);
CREATE INDEX shipments_plate ON shipments(plate);

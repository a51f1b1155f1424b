CREATE TABLE beacons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL, note TEXT);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, starts TEXT, ends TEXT, adults INTEGER, children INTEGER);

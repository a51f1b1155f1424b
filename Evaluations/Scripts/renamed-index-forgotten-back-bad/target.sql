CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  serial TEXT NOT NULL,
  location TEXT
);
CREATE UNIQUE INDEX ux_devices_serial ON devices(serial);
CREATE INDEX ix_devices_location ON devices(location);

BEGIN;
CREATE TABLE thermostats_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  setpoint_f INTEGER NOT NULL
);
INSERT INTO thermostats_new (id, room, setpoint_f)
SELECT id, room, setpoint_c * 9 / 5 + 32
FROM thermostats;
DROP TABLE thermostats;
ALTER TABLE thermostats_new RENAME TO thermostats;
COMMIT;

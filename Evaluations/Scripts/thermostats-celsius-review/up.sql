BEGIN;
CREATE TABLE thermostats_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  setpoint_c INTEGER NOT NULL
);
INSERT INTO thermostats_new (id, room, setpoint_c)
SELECT id, room, (setpoint_f - 32) * 5 / 9
FROM thermostats;
DROP TABLE thermostats;
ALTER TABLE thermostats_new RENAME TO thermostats;
COMMIT;

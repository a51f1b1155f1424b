CREATE TABLE thermostats (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  setpoint_c INTEGER NOT NULL
);

CREATE TABLE thermostats (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  setpoint_f INTEGER NOT NULL
);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (1, 'Hall 1', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (2, 'Office 2', 77);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (3, 'Hall 3', 59);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (4, 'Hall 4', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (5, 'Office 5', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (6, 'Lab 6', 77);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (7, 'Lab 7', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (8, 'Hall 8', 41);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (9, 'Office 9', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (10, 'Office 10', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (11, 'Lab 11', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (12, 'Lab 12', 77);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (13, 'Office 13', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (14, 'Lab 14', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (15, 'Office 15', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (16, 'Lab 16', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (17, 'Office 17', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (18, 'Lab 18', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (19, 'Lab 19', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (20, 'Office 20', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (21, 'Office 21', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (22, 'Hall 22', 59);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (23, 'Office 23', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (24, 'Hall 24', 41);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (25, 'Lab 25', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (26, 'Hall 26', 41);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (27, 'Lab 27', 77);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (28, 'Hall 28', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (29, 'Lab 29', 68);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (30, 'Hall 30', 59);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (31, 'Lab 31', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (32, 'Hall 32', 50);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (33, 'Lab 33', 41);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (34, 'Lab 34', 86);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (35, 'Office 35', 77);
INSERT INTO thermostats (id, room, setpoint_f) VALUES (36, 'Office 36', 41);

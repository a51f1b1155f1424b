CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    ts INTEGER NOT NULL,
    temperature_c REAL,
    humidity_pct REAL,
    rssi INTEGER
);

INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (1, 'dev00', 1700000000, 20.7, 66.9, -88);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (2, 'dev01', 1700000300, 15.8, 40.1, -59);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (3, 'dev02', 1700000600, 25.0, 38.1, -50);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (4, 'dev03', 1700000900, 20.6, 46.4, -48);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (5, 'dev00', 1700001200, 22.4, 60.0, -74);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (6, 'dev01', 1700001500, 25.5, 62.6, -93);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (7, 'dev02', 1700001800, 21.8, 44.0, -63);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (8, 'dev03', 1700002100, 19.6, 61.1, -64);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (9, 'dev00', 1700002400, 23.5, 51.3, -77);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (10, 'dev01', 1700002700, 17.3, 32.7, -42);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (11, 'dev02', 1700003000, 21.7, 55.1, -91);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (12, 'dev03', 1700003300, 17.9, 48.0, -70);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (13, 'dev00', 1700003600, 20.7, 56.7, -62);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (14, 'dev01', 1700003900, 16.2, 40.1, -40);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (15, 'dev02', 1700004200, 23.2, 52.8, -76);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (16, 'dev03', 1700004500, 27.3, 68.4, -52);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (17, 'dev00', 1700004800, 22.9, 56.2, -59);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (18, 'dev01', 1700005100, 26.4, 30.6, -68);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (19, 'dev02', 1700005400, 15.5, 46.4, -45);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (20, 'dev03', 1700005700, 21.3, 31.6, -50);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (21, 'dev00', 1700006000, 26.1, 32.8, -84);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (22, 'dev01', 1700006300, 22.2, 60.8, -49);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (23, 'dev02', 1700006600, 20.7, 69.9, -57);
INSERT INTO readings (id, device, ts, temperature_c, humidity_pct, rssi) VALUES (24, 'dev03', 1700006900, 25.0, 68.6, -76);

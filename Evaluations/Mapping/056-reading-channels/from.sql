CREATE TABLE intervals (
	ch1 REAL,
	ch2 REAL,
	ch3 REAL,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	meter_id BIGINT NOT NULL,
	quality TEXT,
	ts_utc TIMESTAMP NOT NULL
);
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.207, 0.835, 1.365, 1, 7001, 'A', '2024-02-01 00:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.781, 1.781, 1.016, 2, 7002, 'M', '2024-02-01 02:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.417, 1.592, 1.781, 3, 7003, 'M', '2024-02-01 04:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.346, 1.224, 1.041, 4, 7001, 'A', '2024-02-01 06:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (2.186, 1.756, 2.326, 5, 7002, 'E', '2024-02-01 08:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.754, 0.274, 1.042, 6, 7003, 'E', '2024-02-01 10:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.19, 0.53, 1.304, 7, 7001, 'E', '2024-02-01 12:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.41, 2.111, 2.239, 8, 7002, 'M', '2024-02-01 14:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.982, 0.74, 2.074, 9, 7003, 'M', '2024-02-01 16:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.046, 0.179, 0.241, 10, 7001, 'A', '2024-02-01 18:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.039, 2.365, 1.193, 11, 7002, 'M', '2024-02-01 20:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.226, 0.737, 1.56, 12, 7003, 'E', '2024-02-01 22:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.316, 0.237, 0.185, 13, 7001, 'M', '2024-02-02 00:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.685, 1.041, 2.165, 14, 7002, 'M', '2024-02-02 02:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.906, 1.095, 0.914, 15, 7003, 'A', '2024-02-02 04:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (2.262, 0.82, 0.747, 16, 7001, 'M', '2024-02-02 06:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.531, 1.466, 1.016, 17, 7002, 'M', '2024-02-02 08:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.423, 0.782, 1.89, 18, 7003, 'M', '2024-02-02 10:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.344, 2.167, 1.163, 19, 7001, 'A', '2024-02-02 12:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (1.966, 0.935, 0.852, 20, 7002, 'E', '2024-02-02 14:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (2.237, 0.906, 1.979, 21, 7003, 'M', '2024-02-02 16:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.197, 1.683, 0.103, 22, 7001, 'M', '2024-02-02 18:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.442, 2.05, 1.504, 23, 7002, 'A', '2024-02-02 20:00:00');
INSERT INTO intervals (ch1, ch2, ch3, id, meter_id, quality, ts_utc) VALUES (0.497, 1.525, 1.701, 24, 7003, 'A', '2024-02-02 22:00:00');

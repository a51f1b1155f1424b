CREATE TABLE intervals (
	export_kwh REAL,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	import_kwh REAL,
	interval_start TIMESTAMP NOT NULL,
	meter_id BIGINT NOT NULL,
	quality TEXT,
	reactive_kvarh REAL
);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.207, 1, 0.835, '2024-02-01 00:00:00', 7001, 'A', 1.049);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.781, 2, 1.781, '2024-02-01 02:00:00', 7002, 'M', 1.015);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.417, 3, 1.592, '2024-02-01 04:00:00', 7003, 'M', 2.108);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.346, 4, 1.224, '2024-02-01 06:00:00', 7001, 'A', 2.38);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (2.186, 5, 1.756, '2024-02-01 08:00:00', 7002, 'E', 0.915);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.754, 6, 0.274, '2024-02-01 10:00:00', 7003, 'E', 0.779);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.19, 7, 0.53, '2024-02-01 12:00:00', 7001, 'E', 1.75);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.41, 8, 2.111, '2024-02-01 14:00:00', 7002, 'M', 1.42);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.982, 9, 0.74, '2024-02-01 16:00:00', 7003, 'M', 1.298);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.046, 10, 0.179, '2024-02-01 18:00:00', 7001, 'A', 1.302);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.039, 11, 2.365, '2024-02-01 20:00:00', 7002, 'M', 1.464);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.226, 12, 0.737, '2024-02-01 22:00:00', 7003, 'E', 0.019);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.316, 13, 0.237, '2024-02-02 00:00:00', 7001, 'M', 1.423);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.685, 14, 1.041, '2024-02-02 02:00:00', 7002, 'M', 0.138);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.906, 15, 1.095, '2024-02-02 04:00:00', 7003, 'A', 0.5);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (2.262, 16, 0.82, '2024-02-02 06:00:00', 7001, 'M', 1.573);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.531, 17, 1.466, '2024-02-02 08:00:00', 7002, 'M', 1.258);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.423, 18, 0.782, '2024-02-02 10:00:00', 7003, 'M', 2.108);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.344, 19, 2.167, '2024-02-02 12:00:00', 7001, 'A', 0.642);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (1.966, 20, 0.935, '2024-02-02 14:00:00', 7002, 'E', 2.129);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (2.237, 21, 0.906, '2024-02-02 16:00:00', 7003, 'M', 0.221);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.197, 22, 1.683, '2024-02-02 18:00:00', 7001, 'M', 1.01);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.442, 23, 2.05, '2024-02-02 20:00:00', 7002, 'A', 1.36);
INSERT INTO intervals (export_kwh, id, import_kwh, interval_start, meter_id, quality, reactive_kvarh) VALUES (0.497, 24, 1.525, '2024-02-02 22:00:00', 7003, 'A', 1.917);

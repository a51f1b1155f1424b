CREATE TABLE results (
  id INTEGER PRIMARY KEY,
  sample_no TEXT NOT NULL,
  analyte TEXT NOT NULL,
  value TEXT NOT NULL
);
CREATE INDEX ix_results_sample ON results(sample_no);
INSERT INTO results (id, sample_no, analyte, value) VALUES (1, 'S0011', 'K', '108.5');
INSERT INTO results (id, sample_no, analyte, value) VALUES (2, 'S0011', 'Fe', '97.9');
INSERT INTO results (id, sample_no, analyte, value) VALUES (3, 'S0002', 'Fe', '5.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (4, 'S0005', 'Na', '45.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (5, 'S0004', 'Ca', '3.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (6, 'S0012', 'Fe', '86.2');
INSERT INTO results (id, sample_no, analyte, value) VALUES (7, 'S0006', 'Ca', '23.3');
INSERT INTO results (id, sample_no, analyte, value) VALUES (8, 'S0002', 'Ca', '79.5');
INSERT INTO results (id, sample_no, analyte, value) VALUES (9, 'S0012', 'Ca', '16.9');
INSERT INTO results (id, sample_no, analyte, value) VALUES (10, 'S0002', 'Fe', '23.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (11, 'S0005', 'Ca', '106.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (12, 'S0012', 'K', '20.3');
INSERT INTO results (id, sample_no, analyte, value) VALUES (13, 'S0011', 'K', '86.1');
INSERT INTO results (id, sample_no, analyte, value) VALUES (14, 'S0008', 'Ca', '102.9');
INSERT INTO results (id, sample_no, analyte, value) VALUES (15, 'S0002', 'Fe', '122.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (16, 'S0003', 'Ca', '49.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (17, 'S0002', 'Ca', '46.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (18, 'S0009', 'Na', '122.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (19, 'S0008', 'Ca', '47.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (20, 'S0008', 'Ca', '127.9');
INSERT INTO results (id, sample_no, analyte, value) VALUES (21, 'S0001', 'Fe', '126.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (22, 'S0003', 'Fe', '107.5');
INSERT INTO results (id, sample_no, analyte, value) VALUES (23, 'S0011', 'Ca', '114.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (24, 'S0008', 'K', '114.5');
INSERT INTO results (id, sample_no, analyte, value) VALUES (25, 'S0003', 'Fe', '99.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (26, 'S0009', 'K', '19.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (27, 'S0010', 'Na', '58.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (28, 'S0005', 'K', '62.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (29, 'S0006', 'Na', '3.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (30, 'S0002', 'Ca', '4.6');
INSERT INTO results (id, sample_no, analyte, value) VALUES (31, 'S0002', 'Fe', '17.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (32, 'S0009', 'Ca', '22.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (33, 'S0007', 'Na', '37.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (34, 'S0006', 'Na', '67.4');
INSERT INTO results (id, sample_no, analyte, value) VALUES (35, 'S0004', 'Ca', '57.3');
INSERT INTO results (id, sample_no, analyte, value) VALUES (36, 'S0009', 'K', '49.7');
INSERT INTO results (id, sample_no, analyte, value) VALUES (37, 'S0005', 'Ca', '18.1');
INSERT INTO results (id, sample_no, analyte, value) VALUES (38, 'S0011', 'Fe', '5.3');
INSERT INTO results (id, sample_no, analyte, value) VALUES (39, 'S0010', 'K', '140.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (40, 'S0007', 'Na', '10.5');
INSERT INTO results (id, sample_no, analyte, value) VALUES (41, 'S0010', 'Na', '108.1');
INSERT INTO results (id, sample_no, analyte, value) VALUES (42, 'S0012', 'Ca', '32.2');
INSERT INTO results (id, sample_no, analyte, value) VALUES (43, 'S0010', 'Fe', '17.8');
INSERT INTO results (id, sample_no, analyte, value) VALUES (44, 'S0004', 'K', '17.9');
INSERT INTO results (id, sample_no, analyte, value) VALUES (45, 'S0003', 'Ca', '6.4');

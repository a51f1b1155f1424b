CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    name VARCHAR(64) NOT NULL,
    oob_ip VARCHAR(45),
    primary_ip VARCHAR(45),
    serial VARCHAR(50),
    rack TEXT,
    position INTEGER
);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (1, 'sw-turin-01', NULL, '10.11.62.1', 'ca87ece182', 'B1', 35);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (2, 'sw-turin-02', NULL, '10.13.37.2', '009a445b1e', 'A2', 31);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (3, 'sw-cork-03', NULL, '10.28.72.3', 'c90c0950e1', 'A2', 21);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (4, 'sw-turin-04', '172.16.0.4', '10.27.87.4', '3092cfe026', 'C4', 4);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (5, 'sw-ghent-05', NULL, '10.23.142.5', 'dc6ba3cfd3', 'A2', 27);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (6, 'sw-bilbao-06', NULL, '10.12.63.6', 'd5d1e403ce', 'A2', 4);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (7, 'sw-porto-07', NULL, '10.19.192.7', '8b4768f919', 'C4', 7);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (8, 'sw-brno-08', '172.16.0.8', '10.6.94.8', 'e937a79b31', 'C4', 30);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (9, 'sw-ghent-09', NULL, '10.32.18.9', 'edec9a216d', 'C4', 38);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (10, 'sw-bergen-10', NULL, '10.6.16.10', 'ea89592b78', 'A2', 34);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (11, 'sw-bergen-11', NULL, '10.33.140.11', 'dc4a163bce', 'B1', 29);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (12, 'sw-leeds-12', '172.16.0.12', '10.3.131.12', '0b7792502b', 'A1', 23);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (13, 'sw-cork-13', NULL, '10.34.138.13', '377a0e1e64', 'A2', 22);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (14, 'sw-gdansk-14', NULL, '10.18.103.14', '1a1cb40846', 'B1', 17);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (15, 'sw-graz-15', NULL, '10.33.233.15', 'fa0df4f4b8', 'B1', 5);
INSERT INTO devices (id, name, oob_ip, primary_ip, serial, rack, position) VALUES (16, 'sw-cork-16', '172.16.0.16', '10.28.222.16', 'c12c512953', 'A1', 7);

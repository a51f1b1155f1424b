CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    hostname TEXT NOT NULL UNIQUE,
    addr1 VARCHAR(45),
    addr2 VARCHAR(45),
    serial VARCHAR(50),
    rack TEXT,
    unit INTEGER
);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (1, 'sw-turin-01', '192.168.8.161', '10.11.62.1', 'ca87ece182', 'B1', 35);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (2, 'sw-turin-02', '192.168.7.146', '10.13.37.2', '009a445b1e', 'A2', 31);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (3, 'sw-cork-03', '192.168.0.60', '10.28.72.3', 'c90c0950e1', 'A2', 21);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (4, 'sw-turin-04', '192.168.8.13', '10.27.87.4', '3092cfe026', 'C4', 4);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (5, 'sw-ghent-05', '192.168.8.128', '10.23.142.5', 'dc6ba3cfd3', 'A2', 27);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (6, 'sw-bilbao-06', '192.168.2.96', '10.12.63.6', 'd5d1e403ce', 'A2', 4);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (7, 'sw-porto-07', '192.168.4.190', '10.19.192.7', '8b4768f919', 'C4', 7);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (8, 'sw-brno-08', '192.168.7.109', '10.6.94.8', 'e937a79b31', 'C4', 30);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (9, 'sw-ghent-09', '192.168.2.130', '10.32.18.9', 'edec9a216d', 'C4', 38);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (10, 'sw-bergen-10', '192.168.8.51', '10.6.16.10', 'ea89592b78', 'A2', 34);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (11, 'sw-bergen-11', '192.168.5.196', '10.33.140.11', 'dc4a163bce', 'B1', 29);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (12, 'sw-leeds-12', '192.168.1.4', '10.3.131.12', '0b7792502b', 'A1', 23);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (13, 'sw-cork-13', '192.168.1.152', '10.34.138.13', '377a0e1e64', 'A2', 22);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (14, 'sw-gdansk-14', '192.168.9.77', '10.18.103.14', '1a1cb40846', 'B1', 17);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (15, 'sw-graz-15', '192.168.1.45', '10.33.233.15', 'fa0df4f4b8', 'B1', 5);
INSERT INTO devices (id, hostname, addr1, addr2, serial, rack, unit) VALUES (16, 'sw-cork-16', '192.168.8.173', '10.28.222.16', 'c12c512953', 'A1', 7);

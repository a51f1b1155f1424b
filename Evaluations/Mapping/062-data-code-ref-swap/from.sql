CREATE TABLE IF NOT EXISTS partners (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    ext_code TEXT,
    country TEXT,
    active INTEGER NOT NULL DEFAULT 1
);

INSERT INTO partners (id, name, ext_code, country, active) VALUES (1, 'Nordwerk GmbH', 'P-14014', 'FR', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (2, 'Alpenbau AG', 'P-65849', 'AT', 0);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (3, 'Lindner KG', 'P-65162', 'AT', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (4, 'Medora Ltd', 'P-23280', 'FR', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (5, 'Castell SA', 'P-23759', 'FR', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (6, 'Bluefin BV', 'P-03732', 'FR', 0);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (7, 'Terrano Srl', 'P-15550', 'AT', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (8, 'Quanta Inc', 'P-25935', 'AT', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (9, 'Helios GmbH', 'P-14223', 'FR', 0);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (10, 'Rhenus Partner', 'P-12928', 'FR', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (11, 'Solvik AB', 'P-28077', 'NL', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (12, 'Pinewood LLC', 'P-89852', 'NL', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (13, 'Orbis AG', 'P-65210', 'FR', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (14, 'Fabrika doo', 'P-75957', 'DE', 1);
INSERT INTO partners (id, name, ext_code, country, active) VALUES (15, 'Kestrel plc', 'P-70233', 'FR', 1);

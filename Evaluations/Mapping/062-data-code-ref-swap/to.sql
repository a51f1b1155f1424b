CREATE TABLE IF NOT EXISTS partners (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    partner_ref TEXT,
    external_code TEXT,
    country TEXT,
    active INTEGER NOT NULL DEFAULT 1
);

INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (1, 'Nordwerk GmbH', 'P-14014', '380297c8', 'FR', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (2, 'Alpenbau AG', 'P-65849', '091e1646', 'AT', 0);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (3, 'Lindner KG', 'P-65162', '105252ed', 'AT', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (4, 'Medora Ltd', 'P-23280', '87a137fb', 'FR', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (5, 'Castell SA', 'P-23759', '701a4a22', 'FR', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (6, 'Bluefin BV', 'P-03732', 'c587d21f', 'FR', 0);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (7, 'Terrano Srl', 'P-15550', 'bcf17557', 'AT', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (8, 'Quanta Inc', 'P-25935', '772be411', 'AT', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (9, 'Helios GmbH', 'P-14223', '41b7af79', 'FR', 0);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (10, 'Rhenus Partner', 'P-12928', 'a520cd66', 'FR', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (11, 'Solvik AB', 'P-28077', 'a36b1d7f', 'NL', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (12, 'Pinewood LLC', 'P-89852', '162b56d3', 'NL', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (13, 'Orbis AG', 'P-65210', '7dee1eeb', 'FR', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (14, 'Fabrika doo', 'P-75957', 'bc03f594', 'DE', 1);
INSERT INTO partners (id, name, partner_ref, external_code, country, active) VALUES (15, 'Kestrel plc', 'P-70233', '7484134e', 'FR', 1);

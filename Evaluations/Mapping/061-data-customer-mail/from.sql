CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    mail TEXT,
    tel TEXT,
    city TEXT
);

INSERT INTO customers (id, name, mail, tel, city) VALUES (1, 'Anna Berg', 'anna@example.org', '+49 60 769827', 'Porto');
INSERT INTO customers (id, name, mail, tel, city) VALUES (2, 'Jonas Keller', 'jonas@acme.test', '+49 93 426472', 'Lyon');
INSERT INTO customers (id, name, mail, tel, city) VALUES (3, 'Mira Novak', 'mira@mail.test', '+49 97 877757', 'Hamburg');
INSERT INTO customers (id, name, mail, tel, city) VALUES (4, 'Tom Fischer', 'tom@example.org', '+49 45 738957', 'Graz');
INSERT INTO customers (id, name, mail, tel, city) VALUES (5, 'Lea Wolf', 'lea@acme.test', '+49 72 547268', 'Berlin');
INSERT INTO customers (id, name, mail, tel, city) VALUES (6, 'Omar Haddad', 'omar@mail.test', '+49 50 734880', 'Utrecht');
INSERT INTO customers (id, name, mail, tel, city) VALUES (7, 'Sofia Rossi', 'sofia@example.org', '+49 66 959507', 'Berlin');
INSERT INTO customers (id, name, mail, tel, city) VALUES (8, 'Erik Lund', 'erik@acme.test', '+49 87 917251', 'Lyon');
INSERT INTO customers (id, name, mail, tel, city) VALUES (9, 'Ines Costa', 'ines@mail.test', '+49 36 996587', 'Berlin');
INSERT INTO customers (id, name, mail, tel, city) VALUES (10, 'Paul Martin', 'paul@example.org', '+49 99 712956', 'Porto');
INSERT INTO customers (id, name, mail, tel, city) VALUES (11, 'Yuki Tanaka', 'yuki@acme.test', '+49 64 934911', 'Berlin');
INSERT INTO customers (id, name, mail, tel, city) VALUES (12, 'Nora Quinn', 'nora@mail.test', '+49 34 330965', 'Wien');

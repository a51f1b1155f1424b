CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email_address TEXT,
    phone_number TEXT,
    city TEXT,
    newsletter INTEGER NOT NULL DEFAULT 0
);

INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (1, 'Anna Berg', 'anna@example.org', '+49 60 769827', 'Porto', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (2, 'Jonas Keller', 'jonas@acme.test', '+49 93 426472', 'Lyon', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (3, 'Mira Novak', 'mira@mail.test', '+49 97 877757', 'Hamburg', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (4, 'Tom Fischer', 'tom@example.org', '+49 45 738957', 'Graz', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (5, 'Lea Wolf', 'lea@acme.test', '+49 72 547268', 'Berlin', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (6, 'Omar Haddad', 'omar@mail.test', '+49 50 734880', 'Utrecht', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (7, 'Sofia Rossi', 'sofia@example.org', '+49 66 959507', 'Berlin', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (8, 'Erik Lund', 'erik@acme.test', '+49 87 917251', 'Lyon', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (9, 'Ines Costa', 'ines@mail.test', '+49 36 996587', 'Berlin', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (10, 'Paul Martin', 'paul@example.org', '+49 99 712956', 'Porto', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (11, 'Yuki Tanaka', 'yuki@acme.test', '+49 64 934911', 'Berlin', 0);
INSERT INTO customers (id, name, email_address, phone_number, city, newsletter) VALUES (12, 'Nora Quinn', 'nora@mail.test', '+49 34 330965', 'Wien', 0);

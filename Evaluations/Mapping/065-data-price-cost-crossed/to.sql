CREATE TABLE invoice_lines (
    description TEXT NOT NULL,
    gross_total INTEGER NOT NULL,
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL,
    net_amount INTEGER,
    quantity INTEGER NOT NULL DEFAULT 1
);

INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Licence', 28546, 1, 100, 23988, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Licence', 33361, 2, 100, 28034, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Hosting', 43094, 3, 100, 36213, 5);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Setup', 40597, 4, 101, 34115, 3);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Hosting', 80507, 5, 101, 67653, 1);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Support hour', 22876, 6, 101, 19224, 3);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Hosting', 52896, 7, 102, 44450, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Hosting', 12801, 8, 102, 10757, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Domain', 64436, 9, 102, 54148, 2);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Licence', 20484, 10, 103, 17213, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Hosting', 49589, 11, 103, 41671, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Setup', 20911, 12, 103, 17572, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Setup', 20763, 13, 104, 17448, 2);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Domain', 23416, 14, 104, 19677, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Setup', 5611, 15, 104, 4715, 1);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Domain', 38242, 16, 105, 32136, 4);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Support hour', 58506, 17, 105, 49165, 3);
INSERT INTO invoice_lines (description, gross_total, id, invoice_id, net_amount, quantity) VALUES ('Licence', 44327, 18, 105, 37250, 1);

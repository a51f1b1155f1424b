CREATE TABLE invoice_lines (
    amount INTEGER NOT NULL,
    description TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1
);

INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (28546, 'Licence', 1, 100, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (33361, 'Licence', 2, 100, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (43094, 'Hosting', 3, 100, 5);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (40597, 'Setup', 4, 101, 3);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (80507, 'Hosting', 5, 101, 1);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (22876, 'Support hour', 6, 101, 3);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (52896, 'Hosting', 7, 102, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (12801, 'Hosting', 8, 102, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (64436, 'Domain', 9, 102, 2);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (20484, 'Licence', 10, 103, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (49589, 'Hosting', 11, 103, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (20911, 'Setup', 12, 103, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (20763, 'Setup', 13, 104, 2);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (23416, 'Domain', 14, 104, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (5611, 'Setup', 15, 104, 1);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (38242, 'Domain', 16, 105, 4);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (58506, 'Support hour', 17, 105, 3);
INSERT INTO invoice_lines (amount, description, id, invoice_id, quantity) VALUES (44327, 'Licence', 18, 105, 1);

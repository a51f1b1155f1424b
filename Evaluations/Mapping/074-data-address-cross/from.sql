CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY,
    order_no TEXT NOT NULL,
    ship_name TEXT NOT NULL,
    ship_to TEXT,
    attn TEXT,
    weight_kg REAL,
    sent_on TEXT
);

INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (1, 'SO-2000', 'Anna Berg', 'Wien', 'Front desk', 22.78, '2021-03-16');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (2, 'SO-2001', 'Jonas Keller', 'Hamburg', 'Gate 2', 18.78, '2023-06-24');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (3, 'SO-2002', 'Mira Novak', 'Wien', 'Front desk', 20.1, '2023-02-16');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (4, 'SO-2003', 'Tom Fischer', 'Hamburg', 'Purchasing', 6.08, '2019-11-16');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (5, 'SO-2004', 'Lea Wolf', 'Utrecht', 'Gate 2', 23.33, '2022-04-24');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (6, 'SO-2005', 'Omar Haddad', 'Porto', 'Gate 2', 22.9, '2023-01-17');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (7, 'SO-2006', 'Sofia Rossi', 'Graz', 'Purchasing', 19.36, '2021-01-16');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (8, 'SO-2007', 'Erik Lund', 'Wien', 'Purchasing', 12.0, '2022-08-09');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (9, 'SO-2008', 'Ines Costa', 'Hamburg', 'Gate 2', 14.9, '2023-08-02');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (10, 'SO-2009', 'Paul Martin', 'Porto', 'Purchasing', 18.58, '2022-01-21');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (11, 'SO-2010', 'Yuki Tanaka', 'Hamburg', NULL, 4.21, '2019-02-19');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (12, 'SO-2011', 'Nora Quinn', 'Lyon', 'Front desk', 4.78, '2019-09-20');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (13, 'SO-2012', 'Ben Okoye', 'Berlin', NULL, 15.74, '2020-02-27');
INSERT INTO deliveries (id, order_no, ship_name, ship_to, attn, weight_kg, sent_on) VALUES (14, 'SO-2013', 'Clara Vogel', 'Graz', 'Gate 2', 1.38, '2023-05-22');

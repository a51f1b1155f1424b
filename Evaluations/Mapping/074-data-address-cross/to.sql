CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY,
    order_no TEXT NOT NULL,
    recipient TEXT NOT NULL,
    delivery_city TEXT,
    weight_kg REAL,
    sent_on TEXT,
    delivery_name TEXT
);

INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (1, 'SO-2000', 'Anna Berg', 'Wien', 22.78, '2021-03-16', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (2, 'SO-2001', 'Jonas Keller', 'Hamburg', 18.78, '2023-06-24', 'pickup');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (3, 'SO-2002', 'Mira Novak', 'Wien', 20.1, '2023-02-16', 'express');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (4, 'SO-2003', 'Tom Fischer', 'Hamburg', 6.08, '2019-11-16', 'express');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (5, 'SO-2004', 'Lea Wolf', 'Utrecht', 23.33, '2022-04-24', 'express');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (6, 'SO-2005', 'Omar Haddad', 'Porto', 22.9, '2023-01-17', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (7, 'SO-2006', 'Sofia Rossi', 'Graz', 19.36, '2021-01-16', 'pickup');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (8, 'SO-2007', 'Erik Lund', 'Wien', 12.0, '2022-08-09', 'express');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (9, 'SO-2008', 'Ines Costa', 'Hamburg', 14.9, '2023-08-02', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (10, 'SO-2009', 'Paul Martin', 'Porto', 18.58, '2022-01-21', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (11, 'SO-2010', 'Yuki Tanaka', 'Hamburg', 4.21, '2019-02-19', 'pickup');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (12, 'SO-2011', 'Nora Quinn', 'Lyon', 4.78, '2019-09-20', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (13, 'SO-2012', 'Ben Okoye', 'Berlin', 15.74, '2020-02-27', 'standard');
INSERT INTO deliveries (id, order_no, recipient, delivery_city, weight_kg, sent_on, delivery_name) VALUES (14, 'SO-2013', 'Clara Vogel', 'Graz', 1.38, '2023-05-22', 'pickup');

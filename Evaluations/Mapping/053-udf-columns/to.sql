CREATE TABLE consignment (
    id INTEGER NOT NULL PRIMARY KEY,
    ref VARCHAR(120) NOT NULL UNIQUE,
    dock VARCHAR(120),
    destination VARCHAR(120),
    customer_po VARCHAR(120),
    status VARCHAR(120) NOT NULL,
    seal_no VARCHAR(120)
);
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (1, 'CN04100', 'B2', 'Truro', 'PO-36479', 'loaded', 'S215577');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (2, 'CN04107', 'C1', 'Ripon', 'PO-42885', 'loaded', 'S644804');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (3, 'CN04114', 'D5', 'Wells', 'PO-57490', 'sent', 'S423012');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (4, 'CN04121', 'B5', 'Truro', 'PO-40611', 'open', 'S449687');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (5, 'CN04128', 'E3', 'Bath', 'PO-20015', 'open', 'S889885');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (6, 'CN04135', 'F7', 'Bath', 'PO-44616', 'sent', 'S534611');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (7, 'CN04142', 'B5', 'York', 'PO-76168', 'loaded', 'S428038');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (8, 'CN04149', 'A4', 'Derby', 'PO-20349', 'loaded', 'S742263');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (9, 'CN04156', 'B4', 'Ely', 'PO-84430', 'open', 'S494534');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (10, 'CN04163', 'D3', 'Wells', 'PO-31040', 'open', 'S281799');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (11, 'CN04170', 'A7', 'Wells', 'PO-26015', 'loaded', 'S173402');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (12, 'CN04177', 'A8', 'Wells', 'PO-83108', 'loaded', 'S722591');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (13, 'CN04184', 'F2', 'Derby', 'PO-22648', 'sent', 'S482173');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (14, 'CN04191', 'D5', 'Ely', 'PO-60256', 'open', 'S910180');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (15, 'CN04198', 'A7', 'Hull', 'PO-22621', 'loaded', 'S318481');
INSERT INTO consignment (id, ref, dock, destination, customer_po, status, seal_no) VALUES (16, 'CN04205', 'C4', 'Bath', 'PO-85102', 'sent', 'S076667');

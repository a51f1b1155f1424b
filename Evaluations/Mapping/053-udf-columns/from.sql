CREATE TABLE consignment (
    id INTEGER NOT NULL PRIMARY KEY,
    ref VARCHAR(120) NOT NULL UNIQUE,
    udf1 VARCHAR(120),
    udf2 VARCHAR(120),
    udf3 VARCHAR(120),
    udf4 VARCHAR(120),
    status VARCHAR(120) NOT NULL
);
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (1, 'CN04100', 'B2', 'Truro', 'PO-36479', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (2, 'CN04107', 'C1', 'Ripon', 'PO-42885', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (3, 'CN04114', 'D5', 'Wells', 'PO-57490', 'n', 'sent');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (4, 'CN04121', 'B5', 'Truro', 'PO-40611', '?', 'open');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (5, 'CN04128', 'E3', 'Bath', 'PO-20015', 'n', 'open');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (6, 'CN04135', 'F7', 'Bath', 'PO-44616', 'y', 'sent');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (7, 'CN04142', 'B5', 'York', 'PO-76168', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (8, 'CN04149', 'A4', 'Derby', 'PO-20349', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (9, 'CN04156', 'B4', 'Ely', 'PO-84430', '?', 'open');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (10, 'CN04163', 'D3', 'Wells', 'PO-31040', 'n', 'open');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (11, 'CN04170', 'A7', 'Wells', 'PO-26015', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (12, 'CN04177', 'A8', 'Wells', 'PO-83108', 'n', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (13, 'CN04184', 'F2', 'Derby', 'PO-22648', '?', 'sent');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (14, 'CN04191', 'D5', 'Ely', 'PO-60256', 'n', 'open');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (15, 'CN04198', 'A7', 'Hull', 'PO-22621', 'y', 'loaded');
INSERT INTO consignment (id, ref, udf1, udf2, udf3, udf4, status) VALUES (16, 'CN04205', 'C4', 'Bath', 'PO-85102', '?', 'sent');

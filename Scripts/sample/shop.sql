-- A small shop as it looks after some years of use: about 20,000 rows in nine
-- tables, with the faults that such data has. target.sql is the schema to reach.
--
--     sqlite3 shop.db < shop.sql
--
-- Every run gives the same rows: nothing here asks for the time or for chance.

PRAGMA foreign_keys = ON;
BEGIN;

CREATE TABLE customers (
    id          INTEGER PRIMARY KEY,
    full_name   TEXT NOT NULL,
    email       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    phone       TEXT,
    fax         TEXT,
    birth_date  TEXT,
    newsletter  INTEGER NOT NULL DEFAULT 0 CHECK (newsletter IN (0, 1)),
    created_at  TEXT NOT NULL
);

CREATE TABLE addresses (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('billing', 'shipping')),
    street       TEXT NOT NULL,
    city         TEXT NOT NULL,
    postcode     TEXT,
    country      TEXT NOT NULL DEFAULT 'GB',
    is_default   INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE categories (
    id         INTEGER PRIMARY KEY,
    parent_id  INTEGER REFERENCES categories (id),
    name       TEXT NOT NULL UNIQUE,
    position   INTEGER NOT NULL
);

CREATE TABLE products (
    id               INTEGER PRIMARY KEY,
    category_id      INTEGER REFERENCES categories (id) ON DELETE SET NULL,
    sku              TEXT NOT NULL UNIQUE,
    title            TEXT NOT NULL,
    description      TEXT,
    price            TEXT,
    weight_g         INTEGER,
    stock            INTEGER NOT NULL DEFAULT 0,
    discontinued_on  TEXT
);

CREATE TABLE orders (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id          INTEGER NOT NULL REFERENCES customers (id),
    shipping_address_id  INTEGER REFERENCES addresses (id) ON DELETE SET NULL,
    status               TEXT NOT NULL DEFAULT 'new'
                         CHECK (status IN ('new', 'paid', 'packed', 'shipped', 'delivered', 'returned', 'cancelled')),
    created              TEXT NOT NULL,
    shipped_at           TEXT,
    coupon               TEXT,
    note                 TEXT
);

CREATE TABLE order_items (
    order_id    INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    line        INTEGER NOT NULL,
    product_id  INTEGER NOT NULL REFERENCES products (id),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    unit_price  REAL NOT NULL,
    PRIMARY KEY (order_id, line)
) WITHOUT ROWID;

CREATE TABLE payments (
    id            INTEGER PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES orders (id),
    method        TEXT NOT NULL,
    amount_cents  INTEGER NOT NULL,
    reference     TEXT UNIQUE,
    paid_at       TEXT
);

-- product_id was never declared a foreign key.
CREATE TABLE reviews (
    id           INTEGER PRIMARY KEY,
    product_id   INTEGER,
    customer_id  INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    rating       INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    body         TEXT,
    posted_on    TEXT NOT NULL
);

CREATE TABLE stock_movements (
    id          INTEGER PRIMARY KEY,
    product_id  INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    order_id    INTEGER REFERENCES orders (id) ON DELETE SET NULL,
    quantity    INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    moved_at    TEXT NOT NULL
);

CREATE UNIQUE INDEX addresses_one_default ON addresses (customer_id, kind) WHERE is_default = 1;
CREATE INDEX products_by_category ON products (category_id);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX orders_open ON orders (created) WHERE status IN ('new', 'paid', 'packed');
CREATE INDEX order_items_by_product ON order_items (product_id);
CREATE INDEX payments_by_order ON payments (order_id);
CREATE INDEX stock_movements_by_product ON stock_movements (product_id, moved_at);

CREATE TRIGGER stock_follows_movements AFTER INSERT ON stock_movements
BEGIN
    UPDATE products SET stock = stock + NEW.quantity WHERE id = NEW.product_id;
END;

CREATE VIEW order_totals AS
SELECT o.id AS order_id, o.customer_id, o.created AS placed_at, o.status,
       count(i.line) AS lines, coalesce(round(sum(i.quantity * i.unit_price), 2), 0.0) AS total
FROM orders AS o LEFT JOIN order_items AS i ON i.order_id = o.id
GROUP BY o.id;

-- Dice: six streams of numbers below 2^31 - 1 (multiplicative generators with
-- well tried factors). Each table below takes a range of n of its own, so that
-- no two tables move in step.

CREATE TEMP TABLE dice (n INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER, d INTEGER, e INTEGER, f INTEGER);

INSERT INTO dice
WITH RECURSIVE roll (n, a, b, c, d, e, f) AS (
    SELECT 1, 20190301, 77003, 1500450271, 314159265, 271828182, 141421356
    UNION ALL
    SELECT n + 1, a * 48271 % 2147483647, b * 69621 % 2147483647, c * 39373 % 2147483647,
           d * 742938285 % 2147483647, e * 950706376 % 2147483647, f * 62089911 % 2147483647
    FROM roll WHERE n < 24000
)
SELECT * FROM roll;

-- Words by kind, numbered from 0. plain is the spelling in an e-mail address,
-- or the country of a city.

CREATE TEMP TABLE words (kind TEXT, n INTEGER, word TEXT, plain TEXT, PRIMARY KEY (kind, n));

INSERT INTO words
SELECT 'first', row_number() OVER (ORDER BY id) - 1, key, value FROM json_each('{
    "Amelia": "amelia", "Oliver": "oliver", "Priya": "priya", "Zoë": "zoe", "José": "jose", "Søren": "soren",
    "Łukasz": "lukasz", "Ngọc": "ngoc", "Anaïs": "anais", "Jürgen": "juergen", "Mária": "maria", "Harriet": "harriet",
    "Fatima": "fatima", "Kwame": "kwame", "Siobhán": "siobhan", "Tomáš": "tomas", "Ingrid": "ingrid", "Hiroshi": "hiroshi",
    "Chloé": "chloe", "Dmitri": "dmitri", "Elif": "elif", "Gareth": "gareth", "Jean-Luc": "jeanluc", "Mary": "mary",
    "Callum": "callum", "Nadia": "nadia", "Oksana": "oksana", "Pedro": "pedro", "Ruth": "ruth", "Samuel": "samuel",
    "Þóra": "thora", "Umberto": "umberto", "Violet": "violet", "Wei": "wei", "Xavier": "xavier", "Yusuf": "yusuf",
    "Agnieszka": "agnieszka", "Ben": "ben", "Carys": "carys", "Devon": "devon", "Eleni": "eleni", "Florian": "florian"}');

INSERT INTO words
SELECT 'last', row_number() OVER (ORDER BY id) - 1, key, value FROM json_each('{
    "Hughes": "hughes", "Okafor": "okafor", "Müller": "mueller", "O''Brien": "obrien", "García": "garcia", "Nowak": "nowak",
    "Åkesson": "akesson", "Dupont": "dupont", "Tanaka": "tanaka", "Patel": "patel", "Kowalczyk": "kowalczyk", "Bianchi": "bianchi",
    "Campbell": "campbell", "Yılmaz": "yilmaz", "Novák": "novak", "Papadopoulos": "papadopoulos", "Smith-Jones": "smithjones",
    "van Dijk": "vandijk", "Lindqvist": "lindqvist", "Petrov": "petrov", "Nguyễn": "nguyen", "Mensah": "mensah",
    "Fitzgerald": "fitzgerald", "Haddad": "haddad", "Jónsdóttir": "jonsdottir", "Kim": "kim", "Lefèvre": "lefevre",
    "MacDonald": "macdonald", "Ng": "ng", "Olsen": "olsen", "Pereira": "pereira", "Quinn": "quinn", "Rossi": "rossi",
    "Schäfer": "schaefer", "Taylor": "taylor", "Underwood": "underwood", "Vasquez": "vasquez", "Wright": "wright",
    "Young": "young", "Zhang": "zhang", "Evans": "evans", "Begum": "begum", "Davies": "davies"}');

INSERT INTO words
SELECT 'city', row_number() OVER (ORDER BY id) - 1, key, value FROM json_each('{
    "London": "GB", "Leeds": "GB", "Bristol": "GB", "Glasgow": "GB", "Cardiff": "GB", "York": "GB", "Norwich": "GB",
    "Dresden": "DE", "Köln": "DE", "München": "DE", "Lyon": "FR", "Saint-Étienne": "FR", "Kraków": "PL", "Malmö": "SE",
    "Dublin": "IE", "Boston": "US", "Newark": "US"}');

INSERT INTO words (kind, n, word)
SELECT l.key, w.key, w.value
FROM json_each('{
    "domain": ["example.com", "example.org", "example.net", "mail.example", "post.example"],
    "street GB": ["High Street", "Church Lane", "Station Road", "Queen''s Gate", "The Green"],
    "street DE": ["Bahnhofstraße", "Hauptstr.", "Am Mühlbach", "Schillerstraße", "Ringweg"],
    "street FR": ["rue de l''Église", "avenue Foch", "place du Marché", "rue Haute", "impasse des Lilas"],
    "street PL": ["ul. Długa", "ul. Polna", "Rynek", "ul. Kościelna", "al. Róż"],
    "street SE": ["Storgatan", "Kyrkogatan", "Skolvägen", "Ängsgatan", "Torget"],
    "street IE": ["Main Street", "Abbey Road", "Harbour View", "St. Patrick''s Row", "Mill Lane"],
    "street US": ["Main St", "Elm St Apt 4", "Oak Ave", "2nd Street", "Park Blvd"],
    "look": ["Blue", "Oak", "Linen", "Brass", "Folding", "Striped", "Enamel", "Wicker", "Slate", "Copper", "Stoneware", "Recycled", "Felt"],
    "thing": ["Lamp", "Stool", "Throw", "Teapot", "Shelf", "Doormat", "Mug", "Basket", "Candle Holder", "Bookend", "Tray",
              "Cushion", "Clock", "Vase", "Coat Hook", "Bread Bin", "Watering Can"],
    "opinion": ["Lovely, and well packed.", "Smaller than I had thought.", "It''s fine", "Arrived broken :(", "Would buy again!",
                "Très joli, merci", "Colour is not as in the picture.", "Super! 👍", "ok", "Second one I have ordered.\nStill happy.",
                "\"Handmade\"? I doubt it.", "Gift for my mother, she uses it daily."],
    "method": ["card", "card", "card", "paypal", "transfer", "voucher"],
    "note": ["leave with neighbour", "Ring twice", "gift - no invoice please", "call before delivery", "", "side door; dog is friendly"]
}') AS l, json_each(l.value) AS w;

INSERT INTO categories (id, parent_id, name, position) VALUES
    (1, NULL, 'Kitchen', 1), (2, NULL, 'Living room', 2), (3, NULL, 'Bedroom', 3), (4, NULL, 'Garden', 4), (5, NULL, 'Office', 5),
    (6, 1, 'Cookware', 1), (7, 1, 'Tableware', 2), (8, 1, 'Storage jars', 3), (9, 1, 'Tea & coffee', 4),
    (10, 2, 'Lighting', 1), (11, 2, 'Rugs', 2), (12, 2, 'Shelving', 3), (13, 2, 'Décor', 4),
    (14, 3, 'Bed linen', 1), (15, 3, 'Throws', 2), (16, 3, 'Clocks', 3),
    (17, 4, 'Planters', 1), (18, 4, 'Tools', 2), (19, 4, 'Outdoor lighting', 3),
    (20, 5, 'Desks', 1), (21, 5, 'Desk lamps', 2), (22, 5, 'Filing', 3),
    (23, 9, 'Teapots', 1), (24, NULL, 'Clearance (old)', 99);

INSERT INTO customers (id, full_name, email, phone, fax, birth_date, newsletter, created_at)
SELECT d.n,
       f.word || ' ' || l.word,
       -- The second person of a name gets a number.
       f.plain || '.' || l.plain || coalesce(nullif(row_number() OVER (PARTITION BY f.n, l.n ORDER BY d.n), 1), '') || '@' || m.word,
       CASE d.c % 9
           WHEN 0 THEN printf('+44 20 7%03d %04d', d.d % 1000, d.e % 10000)
           WHEN 1 THEN printf('020 7%03d %04d', d.d % 1000, d.e % 10000)
           WHEN 2 THEN printf('07%03d%06d', d.d % 1000, d.e % 1000000)
           WHEN 3 THEN printf('07%03d %06d', d.d % 1000, d.e % 1000000)
           WHEN 4 THEN printf('(01%02d) %03d-%04d', d.d % 100, d.d % 1000, d.e % 10000)
           WHEN 5 THEN printf('+49 351 %07d', d.e % 10000000)
           WHEN 6 THEN printf('0044-1632-%06d', d.e % 1000000)
           WHEN 7 THEN printf('0%09d', d.e % 1000000000)
       END,
       CASE WHEN d.f % 100 < 7 THEN printf('01%02d %06d', d.d % 100, d.c % 1000000) END,
       CASE WHEN d.b % 10 < 6 THEN date('1945-01-01', '+' || (d.f % 21900) || ' days') END,
       d.e % 5 < 2,
       datetime('2018-02-05 08:00:00', '+' || (d.n * 2310 + d.d % 2310) || ' minutes')
FROM dice AS d
JOIN words AS f ON f.kind = 'first' AND f.n = d.a % 42
JOIN words AS l ON l.kind = 'last' AND l.n = d.b % 43
JOIN words AS m ON m.kind = 'domain' AND m.n = d.e % 5
WHERE d.n <= 1500
ORDER BY d.n;

-- Nearly every customer has a billing address, a third a place to ship to as
-- well, and some an old one that is no longer the default.
INSERT INTO addresses (customer_id, kind, street, city, postcode, country, is_default)
SELECT d.n - 2000, k.kind,
       CASE WHEN c.plain IN ('DE', 'PL', 'SE') THEN s.word || ' ' || (1 + d.d % 140) ELSE (1 + d.d % 140) || ' ' || s.word END,
       c.word,
       CASE WHEN d.e % 40 = 0 THEN NULL
            WHEN c.plain = 'GB' THEN printf('%s%d %d%s', substr('SWLSBSEGYO', 1 + d.e % 5 * 2, 2), 1 + d.f % 20,
                                           d.d % 10, substr('ABDEFGHJLNPQRST', 1 + d.f % 14, 2))
            WHEN c.plain = 'SE' THEN printf('%03d %02d', 200 + d.e % 700, d.f % 100)
            WHEN c.plain = 'PL' THEN printf('%02d-%03d', d.e % 100, d.f % 1000)
            ELSE printf('%05d', d.e % 99999 / (1 + d.f % 30)) END,
       c.plain, k.is_default
FROM dice AS d
JOIN (SELECT 'billing' AS kind, 1 AS is_default, 7 AS shift
      UNION ALL SELECT 'shipping', 1, 11
      UNION ALL SELECT 'shipping', 0, 13) AS k
JOIN words AS c ON c.kind = 'city' AND c.n = d.b / k.shift % 17
JOIN words AS s ON s.kind = 'street ' || c.plain AND s.n = d.a / k.shift % 5
WHERE d.n BETWEEN 2001 AND 3500
  AND CASE WHEN k.kind = 'billing' THEN d.n % 13 <> 0 WHEN k.is_default THEN d.c % 3 = 0 ELSE d.c % 51 = 0 END
ORDER BY d.n, k.shift;

INSERT INTO products (id, category_id, sku, title, description, price, weight_g, discontinued_on)
SELECT d.n - 4000,
       CASE WHEN d.c % 37 > 0 THEN 6 + d.c % 18 END,
       printf('%s-%04d', substr('KITLIVBEDGARDESK', 1 + d.c % 5 * 3, 3), d.n - 4000),
       k.word || ' ' || t.word || CASE WHEN d.e % 6 = 0 THEN ', set of ' || (2 + d.e % 3) ELSE '' END,
       CASE d.e % 5 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE k.word || ' ' || lower(t.word) || ' for every day. Wipe clean.' END,
       printf('%d.%02d', 3 + d.d % 17 * (d.f % 23 + 1) / 2, substr('995000952549', 1 + d.e % 6 * 2, 2)),
       CASE WHEN d.f % 11 > 0 THEN 80 + d.f % 4000 END,
       CASE WHEN d.a % 25 = 0 THEN date('2021-01-01', '+' || (d.b % 1300) || ' days') END
FROM dice AS d
JOIN words AS k ON k.kind = 'look' AND k.n = d.a % 13
JOIN words AS t ON t.kind = 'thing' AND t.n = d.b % 17
WHERE d.n BETWEEN 4001 AND 4404;

-- Delisted since; nobody had ever ordered them, but some people reviewed them.
DELETE FROM products WHERE id IN (57, 133, 210, 318);

CREATE TEMP TABLE catalogue AS
SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, CAST(price AS REAL) AS price FROM products;
CREATE INDEX temp.catalogue_n ON catalogue (n);

INSERT INTO orders (id, customer_id, status, created, shipped_at, coupon, note)
SELECT o.id, o.customer_id, o.status, o.created,
       CASE WHEN o.status IN ('shipped', 'delivered', 'returned') THEN datetime(o.created, '+' || (9 + o.f % 90) || ' hours') END,
       CASE WHEN o.e % 12 = 0 THEN rtrim(substr('WELCOME10SPRING  FREESHIP ', 1 + o.f % 3 * 9, 9)) END,
       (SELECT word FROM words WHERE kind = 'note' AND n = o.d % 70)
FROM (SELECT d.n - 5000 AS id,
             1 + d.a % min(1500, 30 + (d.n - 5000) * 9 / 20) AS customer_id,
             datetime('2018-04-02 07:30:00', '+' || ((d.n - 5000) * 1060 + d.b % 1060) || ' minutes') AS created,
             CASE WHEN d.n > 8160 THEN rtrim(substr('new   paid  packed', 1 + d.c % 3 * 6, 6))
                  WHEN d.c % 100 < 5 THEN 'cancelled' WHEN d.c % 100 < 9 THEN 'returned'
                  WHEN d.n > 8080 THEN 'shipped' ELSE 'delivered' END AS status,
             d.d, d.e, d.f
      FROM dice AS d WHERE d.n BETWEEN 5001 AND 8215) AS o
ORDER BY o.id;

-- The last orders were made while testing the checkout and taken out again, so
-- the AUTOINCREMENT mark is above the highest id.
DELETE FROM orders WHERE id > 3200;

UPDATE orders
SET shipping_address_id = (SELECT a.id FROM addresses AS a WHERE a.customer_id = orders.customer_id
                           ORDER BY a.kind DESC, a.is_default DESC, a.id LIMIT 1)
WHERE id % 19 <> 4;

-- One to four lines an order; the product of two dice makes some things sell better.
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT o.id, l.line, p.id, 1 + (d.f / l.line) % 17 / 6 + (d.e % 9 = 0),
       round(p.price * CASE WHEN o.coupon IS NULL THEN 1.0 ELSE 0.9 END, 2)
FROM orders AS o
JOIN dice AS d ON d.n = o.id + 10000
JOIN (SELECT 1 AS line UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) AS l
     ON l.line <= 1 + (d.c % 10 > 3) + (d.c % 10 > 6) + (d.c % 10 > 8)
JOIN catalogue AS p ON p.n = (d.a / l.line % 400) * (d.b / l.line % 400) / 400
ORDER BY o.id, l.line;

INSERT INTO payments (order_id, method, amount_cents, reference, paid_at)
SELECT o.id, m.word,
       CAST(round((SELECT sum(quantity * unit_price) FROM order_items AS i WHERE i.order_id = o.id) * 100) AS INTEGER),
       CASE WHEN m.word <> 'voucher' THEN printf('PAY-%08X', d.a) END,
       CASE WHEN m.word <> 'transfer' OR d.c % 9 > 0 THEN datetime(o.created, '+' || (1 + d.b % 40) || ' minutes') END
FROM orders AS o
JOIN dice AS d ON d.n = o.id + 14000
JOIN words AS m ON m.kind = 'method' AND m.n = d.e % 6
WHERE o.status NOT IN ('new', 'cancelled')
ORDER BY o.id;

INSERT INTO reviews (product_id, customer_id, rating, body, posted_on)
SELECT 1 + d.a % 404,
       CASE WHEN d.b % 12 > 0 THEN 1 + d.c % 1500 END,
       max(1, 5 - d.d % 16 / 5 - (d.f % 11 = 0)),
       CASE WHEN d.e % 30 = 0 THEN '' ELSE (SELECT word FROM words WHERE kind = 'opinion' AND n = d.e % 14) END,
       date('2019-01-15', '+' || ((d.n - 18000) * 3 / 2) || ' days')
FROM dice AS d
WHERE d.n BETWEEN 18001 AND 19400
ORDER BY d.n;

-- The trigger keeps products.stock in step with these.
INSERT INTO stock_movements (product_id, quantity, reason, moved_at)
SELECT p.id, 60 + d.b % 240, 'delivery', datetime('2018-03-12 06:00:00', '+' || (d.c % 14400) || ' minutes')
FROM catalogue AS p JOIN dice AS d ON d.n = p.n + 20000
ORDER BY p.id;

INSERT INTO stock_movements (product_id, order_id, quantity, reason, moved_at)
SELECT i.product_id, i.order_id, -i.quantity, 'sale', o.shipped_at
FROM order_items AS i JOIN orders AS o ON o.id = i.order_id
WHERE o.shipped_at IS NOT NULL AND (i.order_id * 3 + i.line) % 4 = 0
ORDER BY i.order_id, i.line;

INSERT INTO stock_movements (product_id, quantity, reason, moved_at)
SELECT p.id, d.b % 21 - 12, CASE d.c % 4 WHEN 0 THEN 'count' WHEN 1 THEN 'breakage' WHEN 2 THEN 'Return' ELSE 'return' END,
       datetime('2019-05-01 17:00:00', '+' || ((d.n - 21000) * 6) || ' days')
FROM dice AS d JOIN catalogue AS p ON p.n = d.a % 400
WHERE d.n BETWEEN 21001 AND 21350
ORDER BY d.n;

-- What imports and hand edits have left behind.

-- Names: with a middle name, one word only, two spaces, spaces around, family name first, capitals.
UPDATE customers
SET full_name = substr(full_name, 1, instr(full_name, ' '))
             || (SELECT word FROM words WHERE kind = 'first' AND n = customers.id * 5 % 42)
             || substr(full_name, instr(full_name, ' '))
WHERE id % 17 = 3;
UPDATE customers SET full_name = substr(full_name, 1, instr(full_name, ' ') - 1) WHERE id % 61 = 7;
UPDATE customers SET full_name = replace(full_name, ' ', '  ') WHERE id % 83 = 11;
UPDATE customers SET full_name = full_name || ' ' WHERE id % 71 = 20;
UPDATE customers SET full_name = ' ' || full_name WHERE id % 173 = 50;
UPDATE customers SET full_name = substr(full_name, instr(full_name, ' ') + 1) || ', ' || substr(full_name, 1, instr(full_name, ' ') - 1)
WHERE id % 211 = 30;
UPDATE customers SET full_name = upper(full_name) WHERE id % 127 = 64;
UPDATE customers SET full_name = 'Dr. Ana María de la Cruz' WHERE id = 402;
UPDATE customers SET full_name = '山田 花子' WHERE id = 517;
UPDATE customers SET full_name = '佐藤' || char(0x3000) || '健' WHERE id = 518;     -- an ideographic space
UPDATE customers SET full_name = 'Jose' || char(0x301) || ' Olmedo' WHERE id = 733;  -- e and accent apart
UPDATE customers SET full_name = 'Harbour Café Ltd' WHERE id = 1101;

UPDATE customers SET email = upper(substr(email, 1, 1)) || substr(email, 2) WHERE id % 29 = 8;
UPDATE customers SET phone = 'none' WHERE id IN (88, 941);
UPDATE customers SET phone = '' WHERE id % 149 = 60;
UPDATE customers SET fax = 'n/a' WHERE id IN (15, 16, 204);
UPDATE customers SET birth_date = strftime('%d/%m/%Y', birth_date) WHERE id % 79 = 5;
UPDATE customers SET birth_date = '1900-01-01' WHERE id IN (310, 311, 875, 1222);

-- Prices: text, and it shows.
UPDATE products SET price = ' ' || price WHERE id IN (12, 98, 305);
UPDATE products SET price = price || ' ' WHERE id = 187;
UPDATE products SET price = 'n/a' WHERE id IN (44, 201, 202, 377);
UPDATE products SET price = 'TBC' WHERE id = 399;
UPDATE products SET price = '1,299.00' WHERE id IN (77, 260);
UPDATE products SET price = '1,049.50' WHERE id = 261;
UPDATE products SET price = '49,90' WHERE id IN (150, 151);
UPDATE products SET price = CAST(CAST(price AS INTEGER) AS TEXT) WHERE id % 67 = 9;
UPDATE products SET price = '0.00' WHERE id IN (5, 240);
UPDATE products SET price = NULL WHERE id IN (31, 119, 290, 345, 346);

-- Moments: most as SQLite writes them, those of an old importer with T and Z.
UPDATE orders SET created = replace(created, ' ', 'T') || 'Z' WHERE id % 101 = 40;
UPDATE payments SET paid_at = substr(paid_at, 1, 10) WHERE id % 233 = 12;

DROP TABLE temp.catalogue;
DROP TABLE temp.words;
DROP TABLE temp.dice;
COMMIT;

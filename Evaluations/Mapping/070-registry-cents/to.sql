CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    price_cents INTEGER NOT NULL,
    is_active BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT 'stable',
    published_at DATETIME,
    checksum TEXT
);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (1, 'birch-1', 'lumen stone', 4399, 1);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (2, 'cedar-2', 'cedar harbor', 4499, 1);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (3, 'delta-3', 'stone delta', 3099, 0);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (4, 'ember-4', 'maple quartz', 4199, 1);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (5, 'fjord-5', 'pearl delta', 6999, 1);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (6, 'grove-6', 'stone harbor', 399, 0);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (7, 'harbor-7', 'ocean kelp', 2599, 1);
INSERT INTO plans (id, slug, title, price_cents, is_active) VALUES (8, 'iris-8', 'stone fjord', 8899, 0);
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (1, 2, '1.1.2', '2023-09-19 03:22:37', '03afb5ec8aea02ef7159f58dc539c2f8009b0a7d');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (2, 3, '1.2.4', NULL, '5fe6ff966555bf9f54da6abb03ca8270c12c4a1a');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (3, 4, '1.3.0', '2022-09-17 04:10:21', '2f2a22cb068e8bbfb3b209ae5607e323151db4ea');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (4, 5, '1.4.2', '2022-01-15 01:59:31', '092a892695bce565f79c728f8127ff1a19eb2b65');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (5, 6, '1.5.4', '2019-03-05 19:15:01', '422da7f28599ffd91253ec7ef2759797f71cb3f0');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (6, 7, '1.6.0', '2021-06-03 17:33:24', '37c603f7ba451c731aceb9c9fc60fbf3ae5baa57');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (7, 8, '1.7.3', '2019-02-28 08:44:17', '23efb201956313a79d8988fc3aaf7622aeef6208');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (8, 1, '1.8.0', '2019-04-01 16:20:57', '1dc00bee87b573f020aefc22c042dd9a41460fe0');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (9, 2, '1.9.4', NULL, '895fdefd7d1d32cfb05bc60c63d19fd0402c4412');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (10, 3, '1.10.1', '2020-01-13 01:12:53', '39e11edbfd516bec24a138c42eb3c1483ee988f6');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (11, 4, '1.11.0', NULL, '146ac153ab80e6238ff8fe0e4168ef861c3b6a19');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (12, 5, '1.12.0', '2018-07-07 12:03:02', '6181753cf287869e2bcf7bed38b20a37121eafb3');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (13, 6, '1.13.0', '2020-03-12 18:00:29', '0184bf3b5ff73d4269074afb1545703356ee91a2');
INSERT INTO releases (id, plan_id, version, published_at, checksum) VALUES (14, 7, '1.14.1', NULL, '85bb3b2bb57744d7bed8e71098bfc2a13dd1cb16');

CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    price DECIMAL(10,2) NOT NULL,
    active BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    sha TEXT,
    pub DATETIME,
    notes TEXT
);
INSERT INTO plans (id, slug, title, price, active) VALUES (1, 'birch-1', 'lumen stone', 43.99, 1);
INSERT INTO plans (id, slug, title, price, active) VALUES (2, 'cedar-2', 'cedar harbor', 44.99, 1);
INSERT INTO plans (id, slug, title, price, active) VALUES (3, 'delta-3', 'stone delta', 30.99, 0);
INSERT INTO plans (id, slug, title, price, active) VALUES (4, 'ember-4', 'maple quartz', 41.99, 1);
INSERT INTO plans (id, slug, title, price, active) VALUES (5, 'fjord-5', 'pearl delta', 69.99, 1);
INSERT INTO plans (id, slug, title, price, active) VALUES (6, 'grove-6', 'stone harbor', 3.99, 0);
INSERT INTO plans (id, slug, title, price, active) VALUES (7, 'harbor-7', 'ocean kelp', 25.99, 1);
INSERT INTO plans (id, slug, title, price, active) VALUES (8, 'iris-8', 'stone fjord', 88.99, 0);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (1, 2, '1.1.2', '03afb5ec8aea02ef7159f58dc539c2f8009b0a7d', '2023-09-19 03:22:37', NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (2, 3, '1.2.4', '5fe6ff966555bf9f54da6abb03ca8270c12c4a1a', NULL, NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (3, 4, '1.3.0', '2f2a22cb068e8bbfb3b209ae5607e323151db4ea', '2022-09-17 04:10:21', 'harbor fjord harbor fjord');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (4, 5, '1.4.2', '092a892695bce565f79c728f8127ff1a19eb2b65', '2022-01-15 01:59:31', 'cedar river quartz delta');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (5, 6, '1.5.4', '422da7f28599ffd91253ec7ef2759797f71cb3f0', '2019-03-05 19:15:01', NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (6, 7, '1.6.0', '37c603f7ba451c731aceb9c9fc60fbf3ae5baa57', '2021-06-03 17:33:24', 'birch lumen grove iris');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (7, 8, '1.7.3', '23efb201956313a79d8988fc3aaf7622aeef6208', '2019-02-28 08:44:17', NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (8, 1, '1.8.0', '1dc00bee87b573f020aefc22c042dd9a41460fe0', '2019-04-01 16:20:57', NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (9, 2, '1.9.4', '895fdefd7d1d32cfb05bc60c63d19fd0402c4412', NULL, NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (10, 3, '1.10.1', '39e11edbfd516bec24a138c42eb3c1483ee988f6', '2020-01-13 01:12:53', 'pearl stone cedar fjord');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (11, 4, '1.11.0', '146ac153ab80e6238ff8fe0e4168ef861c3b6a19', NULL, NULL);
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (12, 5, '1.12.0', '6181753cf287869e2bcf7bed38b20a37121eafb3', '2018-07-07 12:03:02', 'river maple ember birch');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (13, 6, '1.13.0', '0184bf3b5ff73d4269074afb1545703356ee91a2', '2020-03-12 18:00:29', 'pearl ember pearl tidal');
INSERT INTO releases (id, plan_id, version, sha, pub, notes) VALUES (14, 7, '1.14.1', '85bb3b2bb57744d7bed8e71098bfc2a13dd1cb16', NULL, 'harbor stone river cedar');

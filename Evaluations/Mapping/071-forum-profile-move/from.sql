CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    bio TEXT,
    location TEXT,
    signature TEXT,
    created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (1, 'hannah1', 'hannah.okafor@example.org', 'river maple north delta stone ocean', 'Brno', NULL, '2020-06-06 05:11:08');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (2, 'oskar2', 'oskar.zeman@example.org', 'harbor ember river tidal harbor grove', 'Porto', NULL, '2022-10-21 10:05:37');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (3, 'viktor3', 'viktor.kowalski@example.org', 'maple delta pearl ember ember quartz', 'Ghent', 'north stone amber', '2021-12-06 00:14:23');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (4, 'chiara4', 'chiara.varga@example.org', 'lumen birch quartz grove jade delta', 'Malmo', 'quartz north river', '2023-06-20 14:56:08');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (5, 'jomo5', 'jomo.gupta@example.org', 'stone fjord pearl kelp kelp iris', 'Ghent', NULL, '2022-01-23 23:00:54');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (6, 'quinn6', 'quinn.rossi@example.org', 'birch ocean birch harbor river stone', 'Leeds', NULL, '2022-01-16 16:38:15');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (7, 'xenia7', 'xenia.castillo@example.org', 'fjord ocean river pearl amber lumen', 'Malmo', NULL, '2023-07-01 16:07:00');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (8, 'elif8', 'elif.nakamura@example.org', 'quartz lumen cedar lumen pearl tidal', 'Gdansk', NULL, '2018-03-26 16:49:27');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (9, 'lucia9', 'lucia.yilmaz@example.org', 'quartz tidal tidal amber quartz stone', 'Gdansk', NULL, '2019-08-10 04:10:24');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (10, 'samir10', 'samir.jansen@example.org', 'cedar north cedar amber stone jade', 'Turin', NULL, '2023-11-08 12:25:57');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (11, 'zoe11', 'zoe.usman@example.org', 'ember cedar delta stone kelp amber', 'Lyon', NULL, '2019-06-22 02:54:20');
INSERT INTO users (id, username, email, bio, location, signature, created) VALUES (12, 'greta12', 'greta.fischer@example.org', 'amber birch fjord maple maple ocean', 'Cork', NULL, '2021-07-13 04:33:09');

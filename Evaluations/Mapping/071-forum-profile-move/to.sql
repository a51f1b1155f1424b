CREATE TABLE IF NOT EXISTS users (
    created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    email TEXT NOT NULL,
    locale TEXT NOT NULL DEFAULT 'en',
    username TEXT NOT NULL UNIQUE,
    id INTEGER PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS profiles (
    bio TEXT,
    user_id INTEGER PRIMARY KEY REFERENCES users(id),
    city TEXT
);
INSERT INTO users (created_at, email, username, id) VALUES ('2020-06-06 05:11:08', 'hannah.okafor@example.org', 'hannah1', 1);
INSERT INTO users (created_at, email, username, id) VALUES ('2022-10-21 10:05:37', 'oskar.zeman@example.org', 'oskar2', 2);
INSERT INTO users (created_at, email, username, id) VALUES ('2021-12-06 00:14:23', 'viktor.kowalski@example.org', 'viktor3', 3);
INSERT INTO users (created_at, email, username, id) VALUES ('2023-06-20 14:56:08', 'chiara.varga@example.org', 'chiara4', 4);
INSERT INTO users (created_at, email, username, id) VALUES ('2022-01-23 23:00:54', 'jomo.gupta@example.org', 'jomo5', 5);
INSERT INTO users (created_at, email, username, id) VALUES ('2022-01-16 16:38:15', 'quinn.rossi@example.org', 'quinn6', 6);
INSERT INTO users (created_at, email, username, id) VALUES ('2023-07-01 16:07:00', 'xenia.castillo@example.org', 'xenia7', 7);
INSERT INTO users (created_at, email, username, id) VALUES ('2018-03-26 16:49:27', 'elif.nakamura@example.org', 'elif8', 8);
INSERT INTO users (created_at, email, username, id) VALUES ('2019-08-10 04:10:24', 'lucia.yilmaz@example.org', 'lucia9', 9);
INSERT INTO users (created_at, email, username, id) VALUES ('2023-11-08 12:25:57', 'samir.jansen@example.org', 'samir10', 10);
INSERT INTO users (created_at, email, username, id) VALUES ('2019-06-22 02:54:20', 'zoe.usman@example.org', 'zoe11', 11);
INSERT INTO users (created_at, email, username, id) VALUES ('2021-07-13 04:33:09', 'greta.fischer@example.org', 'greta12', 12);
INSERT INTO profiles (bio, user_id, city) VALUES ('river maple north delta stone ocean', 1, 'Brno');
INSERT INTO profiles (bio, user_id, city) VALUES ('harbor ember river tidal harbor grove', 2, 'Porto');
INSERT INTO profiles (bio, user_id, city) VALUES ('maple delta pearl ember ember quartz', 3, 'Ghent');
INSERT INTO profiles (bio, user_id, city) VALUES ('lumen birch quartz grove jade delta', 4, 'Malmo');
INSERT INTO profiles (bio, user_id, city) VALUES ('stone fjord pearl kelp kelp iris', 5, 'Ghent');
INSERT INTO profiles (bio, user_id, city) VALUES ('birch ocean birch harbor river stone', 6, 'Leeds');
INSERT INTO profiles (bio, user_id, city) VALUES ('fjord ocean river pearl amber lumen', 7, 'Malmo');
INSERT INTO profiles (bio, user_id, city) VALUES ('quartz lumen cedar lumen pearl tidal', 8, 'Gdansk');
INSERT INTO profiles (bio, user_id, city) VALUES ('quartz tidal tidal amber quartz stone', 9, 'Gdansk');
INSERT INTO profiles (bio, user_id, city) VALUES ('cedar north cedar amber stone jade', 10, 'Turin');
INSERT INTO profiles (bio, user_id, city) VALUES ('ember cedar delta stone kelp amber', 11, 'Lyon');
INSERT INTO profiles (bio, user_id, city) VALUES ('amber birch fjord maple maple ocean', 12, 'Cork');

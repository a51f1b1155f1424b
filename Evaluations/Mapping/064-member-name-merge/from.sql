CREATE TABLE members (
	id INTEGER PRIMARY KEY,
	first_name TEXT NOT NULL,
	last_name TEXT NOT NULL,
	mail TEXT NOT NULL UNIQUE,
	joined DATETIME NOT NULL,
	city TEXT
);
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (1, 'Hannah', 'Okafor', 'hannah.okafor@example.org', '2018-12-10 08:29:31', 'Bilbao');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (2, 'Oskar', 'Zeman', 'oskar.zeman@example.org', '2021-02-03 13:25:00', 'Bilbao');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (3, 'Viktor', 'Kowalski', 'viktor.kowalski@example.org', '2019-03-28 09:20:41', 'Porto');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (4, 'Chiara', 'Varga', 'chiara.varga@example.org', '2021-10-03 22:54:35', 'Porto');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (5, 'Jomo', 'Gupta', 'jomo.gupta@example.org', '2023-02-23 11:49:49', 'Lyon');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (6, 'Quinn', 'Rossi', 'quinn.rossi@example.org', '2020-12-02 22:21:07', 'Malmo');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (7, 'Xenia', 'Castillo', 'xenia.castillo@example.org', '2022-04-27 14:05:07', 'Lyon');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (8, 'Elif', 'Nakamura', 'elif.nakamura@example.org', '2019-05-03 06:41:58', 'Lyon');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (9, 'Lucia', 'Yilmaz', 'lucia.yilmaz@example.org', '2023-11-15 07:25:03', 'Gdansk');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (10, 'Samir', 'Jansen', 'samir.jansen@example.org', '2023-07-11 01:29:08', 'Bilbao');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (11, 'Zoe', 'Usman', 'zoe.usman@example.org', '2023-12-22 10:21:51', 'Gdansk');
INSERT INTO members (id, first_name, last_name, mail, joined, city) VALUES (12, 'Greta', 'Fischer', 'greta.fischer@example.org', '2022-02-13 12:59:20', 'Porto');

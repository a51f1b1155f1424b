CREATE TABLE members (
	id INTEGER PRIMARY KEY,
	display_name TEXT NOT NULL,
	email TEXT NOT NULL UNIQUE,
	created_at BIGINT NOT NULL,
	city TEXT
);
INSERT INTO members (id, display_name, email, created_at, city) VALUES (1, 'Hannah Okafor', 'hannah.okafor@example.org', 1544430571, 'Bilbao');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (2, 'Oskar Zeman', 'oskar.zeman@example.org', 1612358700, 'Bilbao');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (3, 'Viktor Kowalski', 'viktor.kowalski@example.org', 1553764841, 'Porto');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (4, 'Chiara Varga', 'chiara.varga@example.org', 1633301675, 'Porto');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (5, 'Jomo Gupta', 'jomo.gupta@example.org', 1677152989, 'Lyon');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (6, 'Quinn Rossi', 'quinn.rossi@example.org', 1606947667, 'Malmo');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (7, 'Xenia Castillo', 'xenia.castillo@example.org', 1651068307, 'Lyon');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (8, 'Elif Nakamura', 'elif.nakamura@example.org', 1556865718, 'Lyon');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (9, 'Lucia Yilmaz', 'lucia.yilmaz@example.org', 1700033103, 'Gdansk');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (10, 'Samir Jansen', 'samir.jansen@example.org', 1689038948, 'Bilbao');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (11, 'Zoe Usman', 'zoe.usman@example.org', 1703240511, 'Gdansk');
INSERT INTO members (id, display_name, email, created_at, city) VALUES (12, 'Greta Fischer', 'greta.fischer@example.org', 1644757160, 'Porto');

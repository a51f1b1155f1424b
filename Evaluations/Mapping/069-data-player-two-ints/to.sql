CREATE TABLE players (
    id INTEGER PRIMARY KEY,
    nick TEXT NOT NULL,
    country TEXT,
    won INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    rating INTEGER
);

INSERT INTO players (id, nick, country, won, lost, rating) VALUES (1, 'megaAnna', 'US', 62, 119, 2180);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (2, 'lilJonas', 'BR', 76, 29, 1782);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (3, 'megaMira', 'BR', 49, 0, 1205);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (4, 'lilTom', 'SE', 30, 27, 1454);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (5, 'megaLea', 'SE', 101, 66, 1955);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (6, 'lilOmar', 'BR', 25, 6, 944);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (7, 'darkSofia', 'BR', 42, 73, 2046);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (8, 'megaErik', 'BR', 35, 28, 2390);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (9, 'lilInes', 'PL', 31, 93, 1299);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (10, 'xXPaul', 'BR', 119, 60, 1067);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (11, 'lilYuki', 'US', 40, 40, 1983);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (12, 'megaNora', 'US', 45, 34, 808);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (13, 'megaBen', 'SE', 118, 110, 1298);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (14, 'lilClara', 'PL', 86, 69, 806);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (15, 'lilIvan', 'US', 4, 69, 2346);
INSERT INTO players (id, nick, country, won, lost, rating) VALUES (16, 'darkRuth', 'PL', 51, 96, 1660);

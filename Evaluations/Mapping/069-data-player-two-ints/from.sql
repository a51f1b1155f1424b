CREATE TABLE players (
    id INTEGER PRIMARY KEY,
    nick TEXT NOT NULL,
    victories INTEGER NOT NULL DEFAULT 0,
    defeats INTEGER NOT NULL DEFAULT 0,
    rank INTEGER,
    country TEXT
);

INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (1, 'megaAnna', 62, 119, 1, 'US');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (2, 'lilJonas', 76, 29, 2, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (3, 'megaMira', 49, 0, 3, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (4, 'lilTom', 30, 27, 4, 'SE');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (5, 'megaLea', 101, 66, 5, 'SE');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (6, 'lilOmar', 25, 6, 6, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (7, 'darkSofia', 42, 73, 7, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (8, 'megaErik', 35, 28, 8, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (9, 'lilInes', 31, 93, 9, 'PL');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (10, 'xXPaul', 119, 60, 10, 'BR');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (11, 'lilYuki', 40, 40, 11, 'US');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (12, 'megaNora', 45, 34, 12, 'US');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (13, 'megaBen', 118, 110, 13, 'SE');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (14, 'lilClara', 86, 69, 14, 'PL');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (15, 'lilIvan', 4, 69, 15, 'US');
INSERT INTO players (id, nick, victories, defeats, rank, country) VALUES (16, 'darkRuth', 51, 96, 16, 'PL');

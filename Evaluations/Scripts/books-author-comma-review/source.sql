CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  year INTEGER
);
INSERT INTO books (id, title, author, year) VALUES (1, 'Kelp Pine', 'Santos, Rui', 2010);
INSERT INTO books (id, title, author, year) VALUES (2, 'Yew Grove', 'Santos, Hugo', 2019);
INSERT INTO books (id, title, author, year) VALUES (3, 'Zinnia Grove', 'Holm, Zoltan', 2009);
INSERT INTO books (id, title, author, year) VALUES (4, 'Alder Oak', 'Yilmaz, Dorota', 1994);
INSERT INTO books (id, title, author, year) VALUES (5, 'Cedar Alder', 'Gupta, Florin', 1970);
INSERT INTO books (id, title, author, year) VALUES (6, 'Umbra Reed', 'Abreu, Selma', 1974);
INSERT INTO books (id, title, author, year) VALUES (7, 'Nettle Daisy', 'Ueda, Ulla', 2018);
INSERT INTO books (id, title, author, year) VALUES (8, 'Moss Grove', 'Abreu, Petra', 1991);
INSERT INTO books (id, title, author, year) VALUES (9, 'Reed Moss', 'Gupta, Rui', 1990);
INSERT INTO books (id, title, author, year) VALUES (10, 'Cedar Alder', 'Nagy, Xenia', 2006);
INSERT INTO books (id, title, author, year) VALUES (11, 'Kelp Clover', 'Cruz, Selma', 1954);
INSERT INTO books (id, title, author, year) VALUES (12, 'Cedar Reed', 'Abreu, Wim', 2000);
INSERT INTO books (id, title, author, year) VALUES (13, 'Daisy Dune', 'Xu, Esra', 1957);
INSERT INTO books (id, title, author, year) VALUES (14, 'Alder Nettle', 'Yilmaz, Dmitri', 1958);
INSERT INTO books (id, title, author, year) VALUES (15, 'Thyme Sage', 'Lopez, Selma', 1986);
INSERT INTO books (id, title, author, year) VALUES (16, 'Umbra Reed', 'Kaya, Hugo', 2023);
INSERT INTO books (id, title, author, year) VALUES (17, 'Yew Grove', 'Aaltonen, Aino', 1976);
INSERT INTO books (id, title, author, year) VALUES (18, 'Larch Daisy', 'Gupta, Hugo', 1956);
INSERT INTO books (id, title, author, year) VALUES (19, 'Bramble Bramble', 'Kaya, Yara', 1997);
INSERT INTO books (id, title, author, year) VALUES (20, 'Yew Reed', 'Xu, Esra', 2020);
INSERT INTO books (id, title, author, year) VALUES (21, 'Thyme Oak', 'Varga, Yara', 2010);
INSERT INTO books (id, title, author, year) VALUES (22, 'Juniper Kelp', 'Santos, Tomas', 1963);
INSERT INTO books (id, title, author, year) VALUES (23, 'Fern Sage', 'Rahman, Yara', 2007);
INSERT INTO books (id, title, author, year) VALUES (24, 'Grove Clover', 'Jansen, Petra', 1967);
INSERT INTO books (id, title, author, year) VALUES (25, 'Bramble Kelp', 'Ivanov, Beatriz', 2015);
INSERT INTO books (id, title, author, year) VALUES (26, 'Moss Reed', 'Jansen, Selma', 1992);
INSERT INTO books (id, title, author, year) VALUES (27, 'Elm Birch', 'Abreu, Carla', 1962);
INSERT INTO books (id, title, author, year) VALUES (28, 'Oak Quince', 'Bakker, Kofi', 1958);
INSERT INTO books (id, title, author, year) VALUES (29, 'Vine Daisy', 'Kaya, Zoltan', 1979);
INSERT INTO books (id, title, author, year) VALUES (30, 'Bramble Birch', 'Olsen, Dorota', 2001);
INSERT INTO books (id, title, author, year) VALUES (31, 'Nettle Reed', 'Varga, Aino', 2004);
INSERT INTO books (id, title, author, year) VALUES (32, 'Umbra Cedar', 'Rahman, Chen', 2005);
INSERT INTO books (id, title, author, year) VALUES (33, 'Quince Yew', 'Holm, Hugo', 1970);
INSERT INTO books (id, title, author, year) VALUES (34, 'Kelp Fern', 'Gupta, Joao', 1965);
INSERT INTO books (id, title, author, year) VALUES (35, 'Larch Juniper', 'Jansen, Marek', 2022);

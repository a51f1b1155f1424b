CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE films (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE film_cast (
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  film_id INTEGER NOT NULL REFERENCES films(id),
  part TEXT,
  PRIMARY KEY (actor_id, film_id)
);
INSERT INTO actors VALUES (1, 'Selma Xu');
INSERT INTO actors VALUES (2, 'Nadia Gupta');
INSERT INTO actors VALUES (3, 'Xenia Weber');
INSERT INTO actors VALUES (4, 'Bram Varga');
INSERT INTO actors VALUES (5, 'Dorota Rahman');
INSERT INTO actors VALUES (6, 'Wim Weber');
INSERT INTO actors VALUES (7, 'Vera Olsen');
INSERT INTO actors VALUES (8, 'Dmitri Ivanov');
INSERT INTO actors VALUES (9, 'Amir Pereira');
INSERT INTO actors VALUES (10, 'Gita Rahman');
INSERT INTO actors VALUES (11, 'Beatriz Ueda');
INSERT INTO actors VALUES (12, 'Amir Holm');
INSERT INTO actors VALUES (13, 'Kofi Cruz');
INSERT INTO actors VALUES (14, 'Dorota Pereira');
INSERT INTO actors VALUES (15, 'Owen Holm');
INSERT INTO films (id, name) VALUES
  (1, 'fern sage'),
  (2, 'reed daisy'),
  (3, 'daisy larch'),
  (4, 'wheat cedar'),
  (5, 'yew nettle'),
  (6, 'yew bramble'),
  (7, 'zinnia fern'),
  (8, 'moss zinnia'),
  (9, 'fern quince'),
  (10, 'reed kelp'),
  (11, 'birch zinnia'),
  (12, 'moss iris'),
  (13, 'reed wheat'),
  (14, 'dune sage'),
  (15, 'larch vine');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (1, 1, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (1, 6, 'Vera');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (1, 7, 'Emeka');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (1, 15, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (2, 8, 'Amir');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (2, 11, 'Selma');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 1, 'Aino');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 2, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 5, 'Selma');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 7, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 12, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (3, 15, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (4, 2, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (4, 4, 'Ulla');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (4, 7, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (5, 4, 'Florin');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (5, 9, 'Selma');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (5, 11, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (5, 15, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (6, 4, 'Xenia');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (6, 8, 'Vera');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (7, 2, 'Selma');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (7, 4, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (7, 11, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (7, 15, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (9, 2, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (9, 3, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (9, 5, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (9, 9, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (9, 14, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (10, 10, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (10, 12, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (11, 1, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (11, 2, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (11, 8, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (12, 7, 'Petra');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (12, 8, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (13, 6, 'Dmitri');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (13, 8, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (13, 14, 'Hugo');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (13, 15, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (14, 7, 'Dorota');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (14, 8, NULL);
INSERT INTO film_cast (actor_id, film_id, part) VALUES (14, 9, 'Ilse');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (15, 1, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (15, 6, 'Chen');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (15, 13, '');
INSERT INTO film_cast (actor_id, film_id, part) VALUES (15, 14, 'Owen');

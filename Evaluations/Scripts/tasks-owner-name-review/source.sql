CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  owner_id INTEGER REFERENCES users(id)
);
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  title TEXT NOT NULL
);
INSERT INTO users VALUES (1, 'Petra Jansen');
INSERT INTO users VALUES (2, 'Petra Nagy');
INSERT INTO users VALUES (3, 'Carla Santos');
INSERT INTO users VALUES (4, 'Amir Zeman');
INSERT INTO users VALUES (5, 'Wim Dragan');
INSERT INTO users VALUES (6, 'Lena Ivanov');
INSERT INTO users VALUES (7, 'Bram Weber');
INSERT INTO users VALUES (8, 'Petra Blum');
INSERT INTO users VALUES (9, 'Dorota Gupta');
INSERT INTO users VALUES (10, 'Gita Weber');
INSERT INTO projects VALUES
  (1, 'thyme quince', 6),
  (2, 'cedar bramble', 3),
  (3, 'cedar pine', 1),
  (4, 'thyme birch', 7),
  (5, 'alder iris', 5),
  (6, 'grove reed', 5),
  (7, 'nettle birch', 10),
  (8, 'vine kelp', 2),
  (9, 'alder umbra', 8),
  (10, 'kelp dune', 1),
  (11, 'zinnia moss', 10),
  (12, 'umbra daisy', 2),
  (13, 'cedar zinnia', 8),
  (14, 'sage zinnia', 4),
  (15, 'clover kelp', 6);
INSERT INTO tasks (id, project_id, title) VALUES
  (1, 4, 'clover juniper'),
  (2, 1, 'zinnia grove'),
  (3, 11, 'daisy cedar'),
  (4, 15, 'larch reed'),
  (5, 6, 'daisy clover'),
  (6, 15, 'larch larch'),
  (7, 10, 'daisy clover'),
  (8, 12, 'bramble moss'),
  (9, 15, 'umbra vine'),
  (10, 15, 'iris fern'),
  (11, 4, 'fern iris'),
  (12, 13, 'kelp quince'),
  (13, 6, 'oak clover'),
  (14, 1, 'wheat thyme'),
  (15, 9, 'moss quince'),
  (16, 3, 'yew yew'),
  (17, 8, 'sage thyme'),
  (18, 14, 'sage thyme'),
  (19, 3, 'elm bramble'),
  (20, 11, 'fern umbra'),
  (21, 7, 'larch thyme'),
  (22, 5, 'bramble kelp'),
  (23, 4, 'wheat iris'),
  (24, 4, 'daisy alder'),
  (25, 3, 'bramble bramble'),
  (26, 15, 'fern alder'),
  (27, 14, 'pine fern'),
  (28, 13, 'bramble sage'),
  (29, 15, 'umbra thyme'),
  (30, 3, 'wheat yew'),
  (31, 9, 'juniper yew'),
  (32, 5, 'cedar pine'),
  (33, 6, 'elm elm'),
  (34, 5, 'larch kelp'),
  (35, 2, 'fern birch'),
  (36, 4, 'vine larch'),
  (37, 15, 'cedar moss'),
  (38, 2, 'cedar iris'),
  (39, 11, 'reed larch'),
  (40, 8, 'iris wheat'),
  (41, 1, 'thyme juniper'),
  (42, 10, 'heath oak'),
  (43, 1, 'birch dune'),
  (44, 10, 'umbra thyme'),
  (45, 15, 'cedar cedar');

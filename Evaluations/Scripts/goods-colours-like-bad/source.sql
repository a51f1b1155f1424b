CREATE TABLE colours (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL, colours TEXT);
INSERT INTO colours (id, name) VALUES
  (1, 'red'),
  (2, 'blue'),
  (3, 'green'),
  (4, 'black');
INSERT INTO goods (id, name, colours) VALUES
  (1, 'Mug', 'red,blue'),
  (2, 'Cap', 'black'),
  (3, 'Pen', 'blue,teal,green'),
  (4, 'Bag', 'red, black'),
  (5, 'Tee', 'green'),
  (6, 'Sock', 'teal'),
  (7, 'Tie', 'blue,red'),
  (8, 'Hat', NULL);

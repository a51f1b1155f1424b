CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL);
INSERT INTO contacts (id, name, address) VALUES
  (1, 'Ada Byron', '{"city":"Leiden","zip":"7687"}'),
  (2, 'Grace Hopper', '{"city":"Delft","zip":"4668"}'),
  (3, 'Alan Turing', '{"city":"Delft","zip":"0713"}'),
  (4, 'Edsger Dijkstra', '{"city":"Delft","zip":"0095"}'),
  (5, 'Barbara Liskov', '{"city":"Delft","zip":"4241"}'),
  (6, 'Donald Knuth', '{"city":"Gouda","zip":"3644"}'),
  (7, 'Tony Hoare', '{"city":"Utrecht","zip":"4859"}'),
  (8, 'Frances Allen', '{"city":"Leiden","zip":"0489"}'),
  (9, 'Ken Thompson', '{"city":"Zwolle","zip":"2325"}'),
  (10, 'Radia Perlman', '{"city":"Zwolle","zip":"9864"}'),
  (11, 'Niklaus Wirth', '{"city":"Leiden","zip":"0363"}'),
  (12, 'Jean Sammet', '{"city":"Assen","zip":"3610"}'),
  (13, 'John Backus', '{"city":"Breda","zip":"4153"}'),
  (14, 'Margaret Hamilton', '{"city":"Utrecht","zip":"2522"}');

CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  theme TEXT,
  prefs TEXT CHECK (prefs IS NULL OR json_type(prefs) = 'object')
);
INSERT INTO users VALUES
 (1,'amélie','dark','{"lang":"fr"}'),
 (2,'bo','light',NULL),
 (3,'cy',NULL,'{"lang":"en","tz":-5}'),
 (4,'dee',NULL,NULL),
 (5,'eli','dark','{"theme":"light"}'),
 (6,'fay','solar"ized','{}'),
 (7,'gus','dark',NULL),
 (8,'hal','','{"beta":true}');

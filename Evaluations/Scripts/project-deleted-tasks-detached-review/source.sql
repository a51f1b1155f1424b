CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES projects(id) ON DELETE SET NULL,
  what TEXT
);
INSERT INTO projects VALUES (1,'Mercury'),(2,'Gemini'),(3,'Atlantis'),(4,'atlantis');
INSERT INTO tasks VALUES (10,1,'Bolzen prüfen'),(11,3,'tiles'),(12,3,NULL),(13,NULL,'unassigned'),(14,4,'tiles'),(15,3,''),(16,2,'rendez-vous');

CREATE TABLE recipe (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  steps TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(steps))
);

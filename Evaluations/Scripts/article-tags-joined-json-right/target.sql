CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_type(tags) = 'array'));

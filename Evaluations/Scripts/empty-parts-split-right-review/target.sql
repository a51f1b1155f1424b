CREATE TABLE branches (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, zip TEXT, city TEXT);

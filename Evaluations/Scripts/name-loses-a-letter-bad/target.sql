CREATE TABLE person (id INTEGER PRIMARY KEY, born TEXT, first_name TEXT NOT NULL, last_name TEXT);

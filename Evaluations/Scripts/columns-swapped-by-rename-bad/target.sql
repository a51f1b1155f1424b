CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT, age INTEGER, email TEXT, created TEXT, active TEXT);

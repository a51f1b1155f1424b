CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, city TEXT, zip TEXT);

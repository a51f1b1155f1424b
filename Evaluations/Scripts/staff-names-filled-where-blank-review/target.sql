CREATE TABLE staff (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, full_name TEXT);

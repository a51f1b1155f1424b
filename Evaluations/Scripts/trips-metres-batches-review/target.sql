CREATE TABLE trips (id INTEGER PRIMARY KEY, km REAL, driver TEXT, metres REAL);

CREATE TABLE m(id INTEGER PRIMARY KEY, reading TEXT, reading_text TEXT);

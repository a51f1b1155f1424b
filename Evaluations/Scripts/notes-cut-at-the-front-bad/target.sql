CREATE TABLE orders(id INTEGER PRIMARY KEY, reference TEXT NOT NULL, note TEXT CHECK(length(note) <= 30));

CREATE TABLE practice (id INTEGER PRIMARY KEY, city TEXT);
CREATE TABLE dentist (id INTEGER PRIMARY KEY, practice_id INTEGER REFERENCES practice(id), phone TEXT, given_names TEXT, surname TEXT NOT NULL);
CREATE TABLE work_order (id INTEGER PRIMARY KEY, dentist_id INTEGER NOT NULL REFERENCES dentist(id), kind TEXT, price NUMERIC);

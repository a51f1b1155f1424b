CREATE TABLE class (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, class_id INTEGER REFERENCES class(id), first_name TEXT, last_name TEXT);
CREATE INDEX idx_pupils_class ON pupils(class_id);

CREATE TABLE customer (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, old_id INTEGER NOT NULL, name TEXT NOT NULL, vat TEXT, born TEXT, UNIQUE(kind, old_id));

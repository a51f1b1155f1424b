CREATE TABLE customer (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (json_valid(address)));

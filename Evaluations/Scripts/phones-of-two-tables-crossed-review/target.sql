CREATE TABLE users(id INTEGER PRIMARY KEY,login TEXT NOT NULL,home_phone TEXT,work_phone TEXT);

CREATE TABLE readings (probe TEXT, day TEXT NOT NULL, level REAL);

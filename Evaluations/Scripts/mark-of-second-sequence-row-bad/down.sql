DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('a',40);

UPDATE sqlite_sequence SET seq=3 WHERE name='a'; INSERT INTO sqlite_sequence VALUES('a',40);

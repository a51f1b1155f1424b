UPDATE sqlite_sequence SET name='A' WHERE name='a';

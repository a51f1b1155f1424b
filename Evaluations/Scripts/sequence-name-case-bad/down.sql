UPDATE sqlite_sequence SET name='a' WHERE name='A';

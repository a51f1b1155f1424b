UPDATE t SET x='vnerk' WHERE id=3;

UPDATE t SET x='gone' WHERE id=3;

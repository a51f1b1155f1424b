UPDATE items SET name=substr(name,5);

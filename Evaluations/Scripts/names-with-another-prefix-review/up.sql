UPDATE items SET name='old-'||name;

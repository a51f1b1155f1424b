UPDATE items SET name='x-'||name;

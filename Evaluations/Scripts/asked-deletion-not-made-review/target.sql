CREATE TABLE products(id integer primary key,name text,status text,qty integer, note text);

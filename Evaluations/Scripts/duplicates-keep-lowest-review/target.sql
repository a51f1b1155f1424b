CREATE TABLE products(id integer primary key,sku text not null,name text,price real,email text,status text,qty integer, note text);

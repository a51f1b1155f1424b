CREATE TABLE products(id integer primary key,sku text not null,name text,price real,status text,qty integer);

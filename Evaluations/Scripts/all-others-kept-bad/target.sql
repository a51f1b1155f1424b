CREATE TABLE customers(id integer primary key,name text,email text,status text,balance real);
CREATE TABLE suppliers(id integer primary key,name text,email text,status text,balance real);

CREATE TABLE p(id integer primary key,sku text not null);

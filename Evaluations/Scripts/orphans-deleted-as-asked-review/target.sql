CREATE TABLE users(id integer primary key,email text not null,name text);
CREATE TABLE orders(id integer primary key,user_id integer not null references users(id),total integer);

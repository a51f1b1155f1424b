CREATE TABLE p(id integer primary key,share real not null,name text not null);

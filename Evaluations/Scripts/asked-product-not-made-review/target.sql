CREATE TABLE p(id integer primary key,pay integer not null);

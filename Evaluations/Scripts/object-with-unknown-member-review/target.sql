create table a(id integer primary key,theme text,font text);

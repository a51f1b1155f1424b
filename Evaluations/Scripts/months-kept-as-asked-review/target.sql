CREATE TABLE ev(id integer primary key,at text not null,kind text);

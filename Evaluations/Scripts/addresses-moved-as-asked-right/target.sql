create table c(id integer primary key,name text not null);
create table addresses(c_id integer primary key references c(id),street text,city text);

create table a(id integer primary key,j text);
insert into a values(1,'{"theme":"dark","x":"x"}'),(2,'{"theme":"light","x":"x"}'),(3,'{"theme":"dim","x":"x"}');

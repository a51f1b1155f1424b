create table n(id integer primary key,theme text,font text);
insert into n select id,json_extract(j,'$.theme'),coalesce(json_extract(j,'$.font'),'mono') from a;
drop table a; alter table n rename to a;

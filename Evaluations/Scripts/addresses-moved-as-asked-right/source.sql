create table c(id integer primary key,name text not null,street text,city text);insert into c values(1,'a','s1','x'),(2,'b','s2','y'),(3,'d','s3','x');

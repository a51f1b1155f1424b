create table if not exists albums (
    id integer primary key,
    title varchar(100) not null,
    owner_id integer not null,
    parent integer,
    descr text,
    visible boolean not null default 1,
    downloadable boolean not null default 0,
    pwd varchar(100),
    license varchar(20),
    min_taken datetime,
    max_taken datetime
);
create table if not exists photos (
    id integer primary key,
    album_id integer references albums(id),
    title varchar(100) not null,
    star boolean not null default 0,
    tags text,
    descr text,
    public boolean not null default 0
);

create table if not exists albums (
    id integer primary key,
    title varchar(100) not null,
    owner_id integer not null,
    visible boolean not null default 1,
    min_taken datetime,
    max_taken datetime,
    copyright text,
    password varchar(255),
    description text,
    grants_download boolean not null default 0,
    parent_id integer references albums(id)
);
create table if not exists photos (
    id integer primary key,
    album_id integer references albums(id),
    title varchar(100) not null,
    star boolean not null default 0,
    tags text,
    description text
);

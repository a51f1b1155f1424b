create table if not exists pupils (
    id integer primary key,
    surname text not null,
    forename text not null,
    form_id integer,
    upn varchar(13) unique,
    fsm boolean not null default 0
);
create table if not exists marks (
    id integer primary key,
    pupil_id integer not null references pupils(id) on delete cascade,
    assignment_id integer not null,
    mark real,
    max_mark real,
    entered_by integer,
    entered datetime not null default current_timestamp
);
create table if not exists parents (
    id integer primary key,
    pupil_id integer not null references pupils(id) on delete cascade,
    name text not null,
    phone text,
    email text
);
CREATE INDEX idx_marks_pupil_id ON marks (pupil_id);

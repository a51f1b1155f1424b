create table if not exists students (
    id integer primary key,
    surname text not null,
    first_name text not null,
    form_id integer,
    upn varchar(13) unique
);
create table if not exists grades (
    id integer primary key,
    student_id integer not null references students(id) on delete cascade,
    assignment_id integer not null,
    score real,
    max_score real,
    entered_by integer,
    entered datetime not null default current_timestamp
);
create table if not exists guardians (
    id integer primary key,
    student_id integer not null references students(id) on delete cascade,
    name text not null,
    phone text,
    email text,
    relationship varchar(20)
);
CREATE INDEX idx_grades_student_id ON grades (student_id);

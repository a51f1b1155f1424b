create table employees (
  department_id INTEGER,
  full_name TEXT NOT NULL,
  hired_on DATE,
  id INTEGER PRIMARY KEY,
  job_title TEXT,
  office_phone TEXT,
  office_room TEXT,
  pager_number TEXT,
  staff_no TEXT NOT NULL UNIQUE
);

create table departments (
  cost_center TEXT,
  head_id INTEGER,
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

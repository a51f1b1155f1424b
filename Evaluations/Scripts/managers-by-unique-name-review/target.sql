CREATE TABLE employee (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dept TEXT, manager_id INTEGER REFERENCES employee(id), manager_note TEXT);
CREATE TABLE badge (id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id), code TEXT);
CREATE INDEX idx_employee_manager ON employee(manager_id);

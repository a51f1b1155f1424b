CREATE TABLE dept (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES dept(id), code TEXT NOT NULL UNIQUE, title TEXT);

CREATE TABLE employee (id INTEGER PRIMARY KEY, badge TEXT UNIQUE, first TEXT, last TEXT, dept_id INTEGER REFERENCES dept(id), manager_id INTEGER REFERENCES employee(id) DEFERRABLE INITIALLY DEFERRED, hired TEXT, left_on TEXT);

CREATE TABLE salary (emp_id INTEGER NOT NULL REFERENCES employee(id), valid_from TEXT NOT NULL, valid_to TEXT, amount REAL NOT NULL, PRIMARY KEY (emp_id, valid_from)) WITHOUT ROWID;

CREATE TABLE skill (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE emp_skill (emp_id INTEGER NOT NULL REFERENCES employee(id), skill_id INTEGER NOT NULL REFERENCES skill(id), level INTEGER, PRIMARY KEY (emp_id, skill_id)) WITHOUT ROWID;

CREATE TABLE absence (id INTEGER PRIMARY KEY, emp_id INTEGER NOT NULL REFERENCES employee(id), kind TEXT NOT NULL, day_from TEXT NOT NULL, day_to TEXT, minutes INTEGER);

CREATE TABLE emp_audit (id INTEGER PRIMARY KEY, emp_id INTEGER, what TEXT NOT NULL, old_val TEXT, new_val TEXT);

CREATE INDEX ix_emp_active ON employee(dept_id) WHERE left_on IS NULL;

CREATE VIEW v_active AS SELECT id, badge, first, last, dept_id, manager_id FROM employee WHERE left_on IS NULL;

CREATE VIEW v_headcount AS SELECT d.code, count(a.id) AS n FROM dept d LEFT JOIN v_active a ON a.dept_id = d.id GROUP BY d.id;

CREATE TRIGGER v_active_upd INSTEAD OF UPDATE ON v_active BEGIN UPDATE employee SET first = new.first, last = new.last, dept_id = new.dept_id, manager_id = new.manager_id WHERE id = old.id; END;

CREATE TRIGGER emp_dept_au AFTER UPDATE OF dept_id ON employee WHEN old.dept_id IS NOT new.dept_id BEGIN INSERT INTO emp_audit(emp_id, what, old_val, new_val) VALUES (new.id, 'dept', old.dept_id, new.dept_id); END;

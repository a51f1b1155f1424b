PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE employee_old (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dept TEXT, manager_name TEXT);
INSERT INTO employee_old
SELECT e.id, e.name, e.dept, CASE WHEN e.manager_id IS NULL THEN e.manager_note ELSE m.name END
  FROM employee e LEFT JOIN employee m ON m.id = e.manager_id;
DROP TABLE employee;
ALTER TABLE employee_old RENAME TO employee;
COMMIT;

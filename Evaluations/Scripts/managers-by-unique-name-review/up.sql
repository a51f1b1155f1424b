PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE employee_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dept TEXT, manager_id INTEGER REFERENCES employee(id), manager_note TEXT);
INSERT INTO employee_new
SELECT e.id, e.name, e.dept, m.id, CASE WHEN m.id IS NULL THEN e.manager_name END
  FROM employee e
  LEFT JOIN (SELECT name, max(id) AS id FROM employee GROUP BY name HAVING count(*) = 1) m ON m.name = e.manager_name;
DROP TABLE employee;
ALTER TABLE employee_new RENAME TO employee;
CREATE INDEX idx_employee_manager ON employee(manager_id);
PRAGMA foreign_key_check;
COMMIT;

BEGIN;
CREATE TABLE emp__n(id INTEGER PRIMARY KEY, name TEXT NOT NULL, dept TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO emp__n SELECT e.id,e.name,d.name,d.city FROM emp e JOIN dept d ON d.id=e.dept_id;
DROP TABLE emp;
ALTER TABLE emp__n RENAME TO emp;DROP TABLE dept;
COMMIT;
BEGIN;CREATE TABLE dept(id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL);INSERT INTO dept(name,city) SELECT DISTINCT a.dept,b.city FROM emp a CROSS JOIN emp b;
CREATE TABLE emp__n(id INTEGER PRIMARY KEY, name TEXT NOT NULL, dept_id INTEGER NOT NULL REFERENCES dept(id));
INSERT INTO emp__n SELECT e.id,e.name,d.id FROM emp e JOIN dept d ON d.name=e.dept AND d.city=e.city;
DROP TABLE emp;
ALTER TABLE emp__n RENAME TO emp;
COMMIT;
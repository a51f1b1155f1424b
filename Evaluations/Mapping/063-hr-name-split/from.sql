CREATE TABLE IF NOT EXISTS employees (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	full_name TEXT NOT NULL,
	email TEXT NOT NULL UNIQUE,
	dept TEXT,
	hired DATE,
	salary DECIMAL(10,2)
);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (1, 'Hannah Okafor', 'hannah.okafor@example.org', 'Legal', '2023-10-06', 6836);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (2, 'Oskar Zeman', 'oskar.zeman@example.org', 'Finance', '2012-06-07', 5776);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (3, 'Viktor Kowalski', 'viktor.kowalski@example.org', 'IT', '2011-03-20', 3274);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (4, 'Chiara Varga', 'chiara.varga@example.org', 'Sales', '2014-03-02', 3403);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (5, 'Jomo Gupta', 'jomo.gupta@example.org', 'Legal', '2017-02-20', 7057);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (6, 'Quinn Rossi', 'quinn.rossi@example.org', 'Finance', '2016-03-12', 7110);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (7, 'Xenia Castillo', 'xenia.castillo@example.org', 'IT', '2020-02-11', 5645);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (8, 'Elif Nakamura', 'elif.nakamura@example.org', 'Legal', '2016-06-21', 4813);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (9, 'Lucia Yilmaz', 'lucia.yilmaz@example.org', 'IT', '2018-10-01', 5801);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (10, 'Samir Jansen', 'samir.jansen@example.org', 'Sales', '2021-10-27', 3396);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (11, 'Zoe Usman', 'zoe.usman@example.org', 'IT', '2011-03-04', 4712);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (12, 'Greta Fischer', 'greta.fischer@example.org', 'IT', '2019-01-16', 6014);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (13, 'Nora Quispe', 'nora.quispe@example.org', 'Sales', '2017-06-05', 4879);
INSERT INTO employees (id, full_name, email, dept, hired, salary) VALUES (14, 'Uma Bianchi', 'uma.bianchi@example.org', 'Finance', '2011-12-12', 6536);

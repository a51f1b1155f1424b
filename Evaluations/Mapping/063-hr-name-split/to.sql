CREATE TABLE IF NOT EXISTS employees (
	department TEXT,
	last_name TEXT NOT NULL,
	hired DATE,
	salary DECIMAL(10,2),
	first_name TEXT NOT NULL,
	email TEXT NOT NULL UNIQUE,
	id INTEGER PRIMARY KEY AUTOINCREMENT
);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Legal', 'Okafor', '2023-10-06', 6836, 'Hannah', 'hannah.okafor@example.org', 1);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Finance', 'Zeman', '2012-06-07', 5776, 'Oskar', 'oskar.zeman@example.org', 2);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('IT', 'Kowalski', '2011-03-20', 3274, 'Viktor', 'viktor.kowalski@example.org', 3);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Sales', 'Varga', '2014-03-02', 3403, 'Chiara', 'chiara.varga@example.org', 4);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Legal', 'Gupta', '2017-02-20', 7057, 'Jomo', 'jomo.gupta@example.org', 5);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Finance', 'Rossi', '2016-03-12', 7110, 'Quinn', 'quinn.rossi@example.org', 6);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('IT', 'Castillo', '2020-02-11', 5645, 'Xenia', 'xenia.castillo@example.org', 7);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Legal', 'Nakamura', '2016-06-21', 4813, 'Elif', 'elif.nakamura@example.org', 8);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('IT', 'Yilmaz', '2018-10-01', 5801, 'Lucia', 'lucia.yilmaz@example.org', 9);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Sales', 'Jansen', '2021-10-27', 3396, 'Samir', 'samir.jansen@example.org', 10);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('IT', 'Usman', '2011-03-04', 4712, 'Zoe', 'zoe.usman@example.org', 11);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('IT', 'Fischer', '2019-01-16', 6014, 'Greta', 'greta.fischer@example.org', 12);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Sales', 'Quispe', '2017-06-05', 4879, 'Nora', 'nora.quispe@example.org', 13);
INSERT INTO employees (department, last_name, hired, salary, first_name, email, id) VALUES ('Finance', 'Bianchi', '2011-12-12', 6536, 'Uma', 'uma.bianchi@example.org', 14);

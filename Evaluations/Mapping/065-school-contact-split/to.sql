CREATE TABLE students (
    id INTEGER PRIMARY KEY,
    surname TEXT NOT NULL,
    first_name TEXT NOT NULL,
    year_group INTEGER NOT NULL
);
CREATE TABLE guardians (
    id INTEGER PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES students(id) ON DELETE CASCADE,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    phone TEXT,
    email TEXT,
    mobile TEXT
);
INSERT INTO students (id, surname, first_name, year_group) VALUES (1, 'Okafor', 'Hannah', 7);
INSERT INTO students (id, surname, first_name, year_group) VALUES (2, 'Zeman', 'Oskar', 7);
INSERT INTO students (id, surname, first_name, year_group) VALUES (3, 'Kowalski', 'Viktor', 12);
INSERT INTO students (id, surname, first_name, year_group) VALUES (4, 'Varga', 'Chiara', 10);
INSERT INTO students (id, surname, first_name, year_group) VALUES (5, 'Gupta', 'Jomo', 7);
INSERT INTO students (id, surname, first_name, year_group) VALUES (6, 'Rossi', 'Quinn', 10);
INSERT INTO students (id, surname, first_name, year_group) VALUES (7, 'Castillo', 'Xenia', 8);
INSERT INTO students (id, surname, first_name, year_group) VALUES (8, 'Nakamura', 'Elif', 8);
INSERT INTO students (id, surname, first_name, year_group) VALUES (9, 'Yilmaz', 'Lucia', 10);
INSERT INTO students (id, surname, first_name, year_group) VALUES (10, 'Jansen', 'Samir', 12);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (1, 1, 'Ivan', 'Okafor', '0161 4965167', 'hannah.okafor@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (2, 2, 'Lucia', 'Zeman', '0161 4963251', 'oskar.zeman@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (3, 3, 'Oskar', 'Kowalski', '0161 4966831', 'viktor.kowalski@example.org', '07700 900211');
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (4, 4, 'Rosa', 'Varga', '0161 4969929', 'chiara.varga@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (5, 5, 'Uma', 'Gupta', '0161 4960844', 'jomo.gupta@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (6, 6, 'Xenia', 'Rossi', '0161 4966182', 'quinn.rossi@example.org', '07700 900322');
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (7, 7, 'Alice', 'Castillo', '0161 4967834', 'xenia.castillo@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (8, 8, 'Dmitri', 'Nakamura', '0161 4969928', 'elif.nakamura@example.org', NULL);
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (9, 9, 'Greta', 'Yilmaz', '0161 4968608', 'lucia.yilmaz@example.org', '07700 900433');
INSERT INTO guardians (id, student_id, first_name, last_name, phone, email, mobile) VALUES (10, 10, 'Jomo', 'Jansen', '0161 4963101', 'samir.jansen@example.org', NULL);

CREATE TABLE students (
    id INTEGER PRIMARY KEY,
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    year INTEGER NOT NULL
);
CREATE TABLE guardians (
    id INTEGER PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES students(id) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    tel TEXT,
    fax TEXT,
    email TEXT
);
INSERT INTO students (id, surname, given, year) VALUES (1, 'Okafor', 'Hannah', 7);
INSERT INTO students (id, surname, given, year) VALUES (2, 'Zeman', 'Oskar', 7);
INSERT INTO students (id, surname, given, year) VALUES (3, 'Kowalski', 'Viktor', 12);
INSERT INTO students (id, surname, given, year) VALUES (4, 'Varga', 'Chiara', 10);
INSERT INTO students (id, surname, given, year) VALUES (5, 'Gupta', 'Jomo', 7);
INSERT INTO students (id, surname, given, year) VALUES (6, 'Rossi', 'Quinn', 10);
INSERT INTO students (id, surname, given, year) VALUES (7, 'Castillo', 'Xenia', 8);
INSERT INTO students (id, surname, given, year) VALUES (8, 'Nakamura', 'Elif', 8);
INSERT INTO students (id, surname, given, year) VALUES (9, 'Yilmaz', 'Lucia', 10);
INSERT INTO students (id, surname, given, year) VALUES (10, 'Jansen', 'Samir', 12);
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (1, 1, 'Ivan Okafor', '0161 4965167', '0161 4960953', 'hannah.okafor@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (2, 2, 'Lucia Zeman', '0161 4963251', NULL, 'oskar.zeman@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (3, 3, 'Oskar Kowalski', '0161 4966831', '0161 4962079', 'viktor.kowalski@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (4, 4, 'Rosa Varga', '0161 4969929', '0161 4966679', 'chiara.varga@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (5, 5, 'Uma Gupta', '0161 4960844', '0161 4968613', 'jomo.gupta@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (6, 6, 'Xenia Rossi', '0161 4966182', '0161 4961684', 'quinn.rossi@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (7, 7, 'Alice Castillo', '0161 4967834', '0161 4967963', 'xenia.castillo@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (8, 8, 'Dmitri Nakamura', '0161 4969928', '0161 4962450', 'elif.nakamura@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (9, 9, 'Greta Yilmaz', '0161 4968608', NULL, 'lucia.yilmaz@example.org');
INSERT INTO guardians (id, student_id, contact, tel, fax, email) VALUES (10, 10, 'Jomo Jansen', '0161 4963101', NULL, 'samir.jansen@example.org');

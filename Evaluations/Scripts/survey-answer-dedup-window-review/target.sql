CREATE TABLE respondent (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
CREATE TABLE question (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE answer (id INTEGER PRIMARY KEY, respondent_id INTEGER NOT NULL REFERENCES respondent(id), question_id INTEGER NOT NULL REFERENCES question(id), value TEXT, given_on TEXT);
CREATE INDEX idx_answer_resp ON answer(respondent_id);
CREATE VIEW v_count AS SELECT question_id, count(*) AS n FROM answer GROUP BY question_id;

CREATE TABLE respondent (id INTEGER PRIMARY KEY, name TEXT, opt_in INTEGER CHECK (opt_in IN (0, 1)), source TEXT);
CREATE TABLE answer (id INTEGER PRIMARY KEY, respondent_id INTEGER NOT NULL REFERENCES respondent(id), question INTEGER, reply TEXT);
CREATE INDEX idx_respondent_optin ON respondent(opt_in);

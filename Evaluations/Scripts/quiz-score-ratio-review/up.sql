ALTER TABLE quiz_results ADD COLUMN score REAL;
UPDATE quiz_results SET score = correct * 1.0 / asked;

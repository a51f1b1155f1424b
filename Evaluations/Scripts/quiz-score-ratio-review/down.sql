ALTER TABLE quiz_results DROP COLUMN score;

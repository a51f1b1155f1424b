ALTER TABLE songs DROP COLUMN sort_title;

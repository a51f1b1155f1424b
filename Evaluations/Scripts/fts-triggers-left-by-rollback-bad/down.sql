DROP TABLE IF EXISTS recipes_fts;

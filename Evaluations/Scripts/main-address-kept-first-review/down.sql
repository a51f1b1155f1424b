DROP INDEX one_main;

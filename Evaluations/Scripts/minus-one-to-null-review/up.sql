UPDATE s SET score = NULL WHERE score = -1;

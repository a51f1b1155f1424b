UPDATE OR REPLACE accounts SET login = lower(login);

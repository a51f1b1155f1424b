UPDATE subscribers
   SET email = substr(email, 1, instr(email, '@')) || lower(substr(email, instr(email, '@') + 1))
 WHERE instr(email, '@') > 0;

UPDATE subscribers
   SET email = lower(substr(email, 1, instr(email, '@')) || substr(email, instr(email, '@') + 1))
 WHERE instr(email, '@') > 0;

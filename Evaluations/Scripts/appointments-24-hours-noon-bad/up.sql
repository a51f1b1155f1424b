UPDATE appointments
   SET at = printf('%02d:%s',
                   CAST(at AS INTEGER) + CASE WHEN upper(at) LIKE '%PM' THEN 12 ELSE 0 END,
                   substr(at, instr(at, ':') + 1, 2))
 WHERE at LIKE '%:__ AM' OR at LIKE '%:__ PM';

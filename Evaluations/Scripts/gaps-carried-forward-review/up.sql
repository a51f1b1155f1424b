UPDATE readings AS r
   SET celsius = (SELECT p.celsius FROM readings p
                   WHERE p.sensor = r.sensor
                     AND p.taken_at < r.taken_at
                     AND p.celsius IS NOT NULL
                   ORDER BY p.taken_at DESC LIMIT 1)
 WHERE r.celsius IS NULL;

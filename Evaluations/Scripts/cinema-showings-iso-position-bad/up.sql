UPDATE showings
   SET starts_at = substr(starts_at, 7, 4) || '-' || substr(starts_at, 4, 2) || '-' || substr(starts_at, 1, 2) || substr(starts_at, 11)
 WHERE starts_at LIKE '%/%/% %:%';

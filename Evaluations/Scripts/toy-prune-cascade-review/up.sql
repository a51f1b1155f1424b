PRAGMA foreign_keys=ON;
DELETE FROM orders
WHERE (ordered_on GLOB '????-??-??' AND ordered_on < '2015-01-01')
   OR (ordered_on GLOB '??.??.????' AND substr(ordered_on, 7, 4) < '2015');

DELETE FROM readings
WHERE rowid NOT IN (SELECT min(rowid) FROM readings GROUP BY probe, day, level);

PRAGMA foreign_keys = OFF;
BEGIN;
UPDATE game SET white_id = COALESCE((SELECT min(q.id) FROM player p JOIN player q ON q.fide_id = p.fide_id WHERE p.id = white_id), white_id);
UPDATE game SET black_id = COALESCE((SELECT min(q.id) FROM player p JOIN player q ON q.fide_id = p.fide_id WHERE p.id = black_id), black_id);
UPDATE membership SET player_id = COALESCE((SELECT min(q.id) FROM player p JOIN player q ON q.fide_id = p.fide_id WHERE p.id = player_id), player_id);
DELETE FROM player WHERE id NOT IN (SELECT min(id) FROM player GROUP BY fide_id);
CREATE UNIQUE INDEX player_fide ON player(fide_id);
COMMIT;
PRAGMA foreign_keys = ON;

BEGIN;
ALTER TABLE players ADD COLUMN phone TEXT;
UPDATE players SET phone = (SELECT number FROM player_phones p WHERE p.player_id = players.id ORDER BY p.id LIMIT 1);
DROP TABLE player_phones;
COMMIT;

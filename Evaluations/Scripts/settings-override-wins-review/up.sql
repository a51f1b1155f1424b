BEGIN;
INSERT INTO settings (key, value)
  SELECT key, value FROM settings_override WHERE true
  ON CONFLICT (key) DO UPDATE SET value = excluded.value;
DROP TABLE settings_override;
COMMIT;

CREATE TABLE wp_options (
  option_id INTEGER PRIMARY KEY AUTOINCREMENT,
  option_name TEXT NOT NULL DEFAULT '' UNIQUE,
  option_value TEXT NOT NULL,
  autoload TEXT NOT NULL DEFAULT 'yes'
);
CREATE INDEX autoload ON wp_options(autoload);

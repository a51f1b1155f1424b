BEGIN;
DELETE FROM wp_options WHERE option_name LIKE '_transient_%';
CREATE INDEX autoload ON wp_options(autoload);
COMMIT;

CREATE TABLE wp_options (
  option_id INTEGER PRIMARY KEY AUTOINCREMENT,
  option_name TEXT NOT NULL DEFAULT '' UNIQUE,
  option_value TEXT NOT NULL,
  autoload TEXT NOT NULL DEFAULT 'yes'
);
INSERT INTO wp_options (option_name, option_value, autoload) VALUES
('siteurl','https://blog.example','yes'),('blogname','Käse & Wein','yes'),('_transient_doing_cron','1699999999.12','yes'),
('_transient_timeout_feed_9bbd','1700003600','no'),('_transient_feed_9bbd','a:4:{s:5:"child";}','no'),('transient_note','not a transient','no'),
('_site_transient_update_core','O:8:"stdClass"','no'),('active_plugins','a:0:{}','yes'),('xtransient_y','','no'),('_transientx','keep','no'),
('widget_block','a:1:{i:2;}','yes');

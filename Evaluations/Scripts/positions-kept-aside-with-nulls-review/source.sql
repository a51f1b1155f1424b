CREATE TABLE playlist_tracks (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  track TEXT,
  position REAL
);
CREATE INDEX ix_pt ON playlist_tracks(list, position);
INSERT INTO playlist_tracks VALUES
 (1,'Gym','Eye of the Tiger',1),
 (2,'Gym','Jump',2),
 (3,'Gym','Hyperballad',1.5),
 (4,'Gym','Für Elise',1.25),
 (5,'Gym',NULL,NULL),
 (6,'Sommer ☀','Jump',2),
 (7,'Sommer ☀','Jump',2),
 (8,'Sommer ☀','Volare',-3),
 (12,'','untitled',0.1),
 (13,'','untitled 2',1e12);

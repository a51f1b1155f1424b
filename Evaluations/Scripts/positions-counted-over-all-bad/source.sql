CREATE TABLE playlist_tracks (
  id INTEGER PRIMARY KEY,
  playlist_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  track TEXT
);
INSERT INTO playlist_tracks VALUES
 (1,1,1,'Blue Train'),(2,1,4,'Naima'),(3,2,10,'Für Elise'),(4,1,4,'So What'),(5,2,-3,'Clair de lune'),
 (6,3,7,NULL),(7,2,10,'Für Elise'),(8,1,2,'Giant Steps'),(9,3,1,''),(10,2,11,'Gnossienne No. 1');

BEGIN IMMEDIATE;
DELETE FROM Playlist
 WHERE NOT EXISTS (SELECT 1 FROM PlaylistTrack pt WHERE pt.PlaylistId = Playlist.PlaylistId);
CREATE INDEX IX_PlaylistName ON Playlist(Name);
COMMIT;

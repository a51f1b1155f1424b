CREATE TABLE [Playlist]
(
    [PlaylistId] INTEGER  NOT NULL,
    [Name] NVARCHAR(120),
    CONSTRAINT [PK_Playlist] PRIMARY KEY  ([PlaylistId])
);
CREATE TABLE [MediaType]
(
    [MediaTypeId] INTEGER  NOT NULL,
    [Name] NVARCHAR(120),
    CONSTRAINT [PK_MediaType] PRIMARY KEY  ([MediaTypeId])
);
CREATE TABLE [Genre]
(
    [GenreId] INTEGER  NOT NULL,
    [Name] NVARCHAR(120),
    CONSTRAINT [PK_Genre] PRIMARY KEY  ([GenreId])
);
CREATE TABLE [Artist]
(
    [ArtistId] INTEGER  NOT NULL,
    [Name] NVARCHAR(120),
    CONSTRAINT [PK_Artist] PRIMARY KEY  ([ArtistId])
);
CREATE TABLE [Album]
(
    [AlbumId] INTEGER  NOT NULL,
    [Title] NVARCHAR(160)  NOT NULL,
    [ArtistId] INTEGER  NOT NULL,
    CONSTRAINT [PK_Album] PRIMARY KEY  ([AlbumId]),
    FOREIGN KEY ([ArtistId]) REFERENCES [Artist] ([ArtistId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX [IFK_AlbumArtistId] ON [Album] ([ArtistId]);
CREATE TABLE [Track]
(
    [TrackId] INTEGER  NOT NULL,
    [Name] NVARCHAR(200)  NOT NULL,
    [AlbumId] INTEGER,
    [MediaTypeId] INTEGER  NOT NULL,
    [GenreId] INTEGER,
    [Composer] NVARCHAR(220),
    [Milliseconds] INTEGER  NOT NULL,
    [Bytes] INTEGER,
    [UnitPrice] NUMERIC(10,2)  NOT NULL,
    CONSTRAINT [PK_Track] PRIMARY KEY  ([TrackId]),
    FOREIGN KEY ([AlbumId]) REFERENCES [Album] ([AlbumId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ([GenreId]) REFERENCES [Genre] ([GenreId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ([MediaTypeId]) REFERENCES [MediaType] ([MediaTypeId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX [IFK_TrackAlbumId] ON [Track] ([AlbumId]);
CREATE INDEX [IFK_TrackGenreId] ON [Track] ([GenreId]);
CREATE INDEX [IFK_TrackMediaTypeId] ON [Track] ([MediaTypeId]);
CREATE TABLE [PlaylistTrack]
(
    [PlaylistId] INTEGER  NOT NULL,
    [TrackId] INTEGER  NOT NULL,
    CONSTRAINT [PK_PlaylistTrack] PRIMARY KEY  ([PlaylistId], [TrackId]),
    FOREIGN KEY ([PlaylistId]) REFERENCES [Playlist] ([PlaylistId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ([TrackId]) REFERENCES [Track] ([TrackId]) 
    ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX [IFK_PlaylistTrackPlaylistId] ON [PlaylistTrack] ([PlaylistId]);
CREATE INDEX [IFK_PlaylistTrackTrackId] ON [PlaylistTrack] ([TrackId]);
INSERT INTO "Playlist" ("PlaylistId", "Name") VALUES
  (1, 'Music'),
  (2, 'Movies'),
  (3, 'TV Shows'),
  (4, 'Audiobooks'),
  (5, '90’s Music'),
  (6, 'Audiobooks'),
  (7, 'Movies'),
  (8, 'Music'),
  (9, 'Music Videos'),
  (10, 'TV Shows'),
  (11, 'Brazilian Music'),
  (12, 'Classical'),
  (13, 'Classical 101 - Deep Cuts'),
  (14, 'Classical 101 - Next Steps'),
  (15, 'Classical 101 - The Basics'),
  (16, 'Grunge'),
  (17, 'Heavy Metal Classic'),
  (18, 'On-The-Go 1');
INSERT INTO "MediaType" ("MediaTypeId", "Name") VALUES
  (1, 'MPEG audio file'),
  (2, 'Protected AAC audio file'),
  (3, 'Protected MPEG-4 video file'),
  (4, 'Purchased AAC audio file');
INSERT INTO "Genre" ("GenreId", "Name") VALUES
  (1, 'Rock'),
  (2, 'Jazz'),
  (7, 'Latin'),
  (19, 'TV Shows'),
  (23, 'Alternative'),
  (24, 'Classical');
INSERT INTO "Artist" ("ArtistId", "Name") VALUES
  (1, 'AC/DC'),
  (5, 'Alice In Chains'),
  (6, 'Antônio Carlos Jobim'),
  (8, 'Audioslave'),
  (68, 'Miles Davis'),
  (159, 'Aquaman'),
  (204, 'Temple of the Dog'),
  (206, 'Alberto Turco & Nova Schola Gregoriana'),
  (230, 'Aaron Copland & London Symphony Orchestra'),
  (231, 'Ton Koopman'),
  (254, 'Otto Klemperer & Philharmonia Orchestra');
INSERT INTO "Album" ("AlbumId", "Title", "ArtistId") VALUES
  (1, 'For Those About To Rock We Salute You', 1),
  (7, 'Facelift', 5),
  (34, 'Chill: Brazil (Disc 2)', 6),
  (48, 'The Essential Miles Davis [Disc 1]', 68),
  (254, 'Aquaman', 159),
  (269, 'Temple of the Dog', 204),
  (271, 'Revelations', 8),
  (272, 'Adorate Deum: Gregorian Chant from the Proper of the Mass', 206),
  (296, 'A Copland Celebration, Vol. I', 230),
  (297, 'Bach: Toccata & Fugue in D Minor', 231),
  (324, 'Beethoven: Symphony No. 6 ''Pastoral'' Etc.', 254);
INSERT INTO "Track" ("TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice") VALUES
  (1, 'For Those About To Rock (We Salute You)', 1, 1, 1, 'Angus Young, Malcolm Young, Brian Johnson', 343719, 11170334, 0.99),
  (51, 'We Die Young', 7, 1, 1, 'Jerry Cantrell', 152084, 4925362, 0.99),
  (391, 'Garota De Ipanema', 34, 1, 7, 'Vários', 279536, 9141343, 0.99),
  (597, 'Now''s The Time', 48, 1, 2, 'Miles Davis', 197459, 6358868, 0.99),
  (3250, 'Pilot', 254, 3, 19, NULL, 2484567, 492670102, 1.99),
  (3367, 'Hunger Strike', 269, 2, 23, NULL, 246292, 4233212, 0.99),
  (3402, 'Band Members Discuss Tracks from "Revelations"', 271, 3, 23, NULL, 294294, 61118891, 0.99),
  (3403, 'Intoitus: Adorate Deum', 272, 2, 24, 'Anonymous', 245317, 4123531, 0.99),
  (3427, 'Fanfare for the Common Man', 296, 2, 24, 'Aaron Copland', 198064, 3211245, 0.99),
  (3430, 'Toccata and Fugue in D Minor, BWV 565: I. Toccata', 297, 2, 24, 'Johann Sebastian Bach', 153901, 2649938, 0.99),
  (3479, 'Prometheus Overture, Op. 43', 324, 4, 24, 'Ludwig van Beethoven', 339567, 10887931, 0.99);
INSERT INTO "PlaylistTrack" ("PlaylistId", "TrackId") VALUES
  (1, 3402),
  (3, 3250),
  (5, 51),
  (8, 3427),
  (9, 3402),
  (10, 3250),
  (11, 391),
  (12, 3479),
  (13, 3479),
  (14, 3430),
  (15, 3403),
  (16, 3367),
  (17, 1),
  (18, 597);

CREATE TABLE mailboxes (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  quota_mb INTEGER
);
INSERT INTO mailboxes VALUES (1, 'emeka1@example.org', NULL);
INSERT INTO mailboxes VALUES (2, 'ulla2@example.org', 512);
INSERT INTO mailboxes VALUES (3, 'nadia3@mail.test', 2048);
INSERT INTO mailboxes VALUES (4, 'dmitri4@corp.example', 2048);
INSERT INTO mailboxes VALUES (5, 'zoltan5@example.org', 2048);
INSERT INTO mailboxes VALUES (6, 'ulla6@mail.test', 2048);
INSERT INTO mailboxes VALUES (7, 'vera7@mail.test', 2048);
INSERT INTO mailboxes VALUES (8, 'wim8@mail.test', NULL);
INSERT INTO mailboxes VALUES (9, 'xenia9@corp.example', 2048);
INSERT INTO mailboxes VALUES (10, 'hugo10@corp.example', 2048);
INSERT INTO mailboxes VALUES (11, 'florin11@example.org', 512);
INSERT INTO mailboxes VALUES (12, 'chen12@example.org', 512);
INSERT INTO mailboxes VALUES (13, 'wim13@corp.example', 2048);
INSERT INTO mailboxes VALUES (14, 'rui14@corp.example', NULL);
INSERT INTO mailboxes VALUES (15, 'florin15@mail.test', NULL);
INSERT INTO mailboxes VALUES (16, 'carla16@example.org', 512);
INSERT INTO mailboxes VALUES (17, 'aino17@example.org', 512);
INSERT INTO mailboxes VALUES (18, 'vera18@corp.example', 2048);
INSERT INTO mailboxes VALUES (19, 'wim19@corp.example', NULL);
INSERT INTO mailboxes VALUES (20, 'vera20@corp.example', 512);
INSERT INTO mailboxes VALUES (21, 'xenia21@example.org', 512);
INSERT INTO mailboxes VALUES (22, 'aino22@corp.example', 2048);
INSERT INTO mailboxes VALUES (23, 'joao23@corp.example', 2048);
INSERT INTO mailboxes VALUES (24, 'petra24@mail.test', 512);
INSERT INTO mailboxes VALUES (25, 'florin25@corp.example', NULL);
INSERT INTO mailboxes VALUES (26, 'wim26@corp.example', 512);
INSERT INTO mailboxes VALUES (27, 'gita27@corp.example', 512);
INSERT INTO mailboxes VALUES (28, 'selma28@example.org', 2048);
INSERT INTO mailboxes VALUES (29, 'beatriz29@example.org', NULL);
INSERT INTO mailboxes VALUES (30, 'ulla30@mail.test', 512);
INSERT INTO mailboxes VALUES (31, 'esra31@mail.test', 2048);
INSERT INTO mailboxes VALUES (32, 'lena32@mail.test', NULL);

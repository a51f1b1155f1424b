CREATE TABLE "attempts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "learner" varchar NOT NULL,
    "score" integer NOT NULL,
    "duration" integer,
    "browser" varchar,
    "finished_at" datetime(6)
);
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (1, 'Ana Kovac', 10, 478, 'Safari', '2023-04-12 10:31:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (2, 'Jon Hale', 17, 1355, 'Chrome', '2023-12-13 10:04:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (3, 'Mei Lin', 33, 331, 'Chrome', '2023-12-08 10:58:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (4, 'Omar Said', 32, 1538, 'Safari', '2023-09-02 10:50:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (5, 'Eva Brandt', 23, 191, 'Chrome', '2023-05-01 10:15:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (6, 'Luis Ortega', 28, 1777, 'Firefox', '2023-03-05 10:30:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (7, 'Priya Nair', 15, 407, 'Chrome', '2023-01-07 10:20:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (8, 'Tom Beck', 5, 485, 'Safari', '2023-03-14 10:11:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (9, 'Sara Nilsen', 39, 590, 'Safari', '2023-01-25 10:11:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (10, 'Igor Petrov', 15, 184, 'Safari', '2023-05-24 10:59:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (11, 'Nia Owusu', 27, 202, 'Firefox', '2023-11-08 10:44:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (12, 'Paul Meyer', 34, 1779, 'Safari', '2023-09-04 10:02:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (13, 'Ana Kovac', 37, 1534, 'Chrome', '2023-11-14 10:30:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (14, 'Jon Hale', 18, 1123, 'Chrome', '2023-12-23 10:23:00');
INSERT INTO "attempts" ("id", "learner", "score", "duration", "browser", "finished_at") VALUES (15, 'Mei Lin', 24, 886, 'Firefox', '2023-09-18 10:02:00');

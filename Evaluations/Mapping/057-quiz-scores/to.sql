CREATE TABLE "attempts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "learner" varchar NOT NULL,
    "raw_points" integer NOT NULL,
    "final_score" integer NOT NULL,
    "seconds_spent" integer,
    "finished_at" datetime(6)
);
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (1, 'Ana Kovac', 10, 84, 478, '2023-04-12 10:31:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (2, 'Jon Hale', 17, 87, 1355, '2023-12-13 10:04:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (3, 'Mei Lin', 33, 71, 331, '2023-12-08 10:58:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (4, 'Omar Said', 32, 47, 1538, '2023-09-02 10:50:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (5, 'Eva Brandt', 23, 45, 191, '2023-05-01 10:15:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (6, 'Luis Ortega', 28, 51, 1777, '2023-03-05 10:30:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (7, 'Priya Nair', 15, 51, 407, '2023-01-07 10:20:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (8, 'Tom Beck', 5, 94, 485, '2023-03-14 10:11:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (9, 'Sara Nilsen', 39, 98, 590, '2023-01-25 10:11:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (10, 'Igor Petrov', 15, 69, 184, '2023-05-24 10:59:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (11, 'Nia Owusu', 27, 60, 202, '2023-11-08 10:44:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (12, 'Paul Meyer', 34, 91, 1779, '2023-09-04 10:02:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (13, 'Ana Kovac', 37, 63, 1534, '2023-11-14 10:30:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (14, 'Jon Hale', 18, 98, 1123, '2023-12-23 10:23:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (15, 'Mei Lin', 24, 65, 886, '2023-09-18 10:02:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (16, 'Omar Said', 33, 66, 256, '2023-10-16 10:00:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (17, 'Eva Brandt', 10, 57, 1003, '2023-07-02 10:20:00');
INSERT INTO "attempts" ("id", "learner", "raw_points", "final_score", "seconds_spent", "finished_at") VALUES (18, 'Luis Ortega', 5, 54, 1078, '2023-12-04 10:37:00');

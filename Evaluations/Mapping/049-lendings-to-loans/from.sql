CREATE TABLE "lendings" (
    "id" integer primary key autoincrement not null,
    "copy_id" integer not null,
    "member_id" integer not null,
    "lent_on" date not null,
    "due_on" date not null,
    "returned_on" date,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE TABLE "lending_logs" (
    "id" integer primary key autoincrement not null,
    "lending_id" integer not null,
    "action" varchar not null,
    "logged_at" datetime not null
);
CREATE INDEX "lendings_member_id_index" ON "lendings" ("member_id");
CREATE INDEX "lendings_copy_id_index" ON "lendings" ("copy_id");

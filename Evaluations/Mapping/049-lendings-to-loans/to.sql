CREATE TABLE "loans" (
    "id" integer primary key autoincrement not null,
    "copy_id" integer not null,
    "member_id" integer not null,
    "borrowed_on" date not null,
    "due_on" date not null,
    "returned_on" date,
    "renewals" integer default 0 not null,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE TABLE "loan_fines" (
    "id" integer primary key autoincrement not null,
    "loan_id" integer not null references "loans" ("id"),
    "amount" numeric not null,
    "paid_at" datetime
);
CREATE INDEX "loans_member_id_index" ON "loans" ("member_id");
CREATE INDEX "loans_copy_id_index" ON "loans" ("copy_id");

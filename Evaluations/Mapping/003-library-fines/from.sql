CREATE TABLE "loan_policies" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "loan_days" integer default 21 not null,
    "daily_fine" numeric default 0 not null,
    "member_type" varchar not null,
    "created_at" datetime not null,
    "updated_at" datetime not null
);

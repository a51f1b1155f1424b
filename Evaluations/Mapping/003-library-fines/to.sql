CREATE TABLE "loan_policies" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "loan_days" integer default 21 not null,
    "member_type" varchar not null,
    "max_fine" numeric,
    "max_renewals" integer default 2 not null,
    "created_at" datetime not null,
    "updated_at" datetime not null
);

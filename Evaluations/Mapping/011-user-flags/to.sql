CREATE TABLE "users" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "email" varchar NOT NULL UNIQUE,
    "password_digest" varchar NOT NULL,
    "suspended" boolean DEFAULT 0 NOT NULL,
    "locale" varchar DEFAULT 'en' NOT NULL,
    "otp_secret" varchar,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "roles" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" bigint NOT NULL REFERENCES "users" ("id"),
    "name" varchar NOT NULL,
    "granted_at" datetime(6) NOT NULL
);

CREATE TABLE "users" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "email" varchar NOT NULL UNIQUE,
    "password_digest" varchar NOT NULL,
    "admin" boolean DEFAULT 0 NOT NULL,
    "last_sign_in_ip" varchar,
    "locale" varchar DEFAULT 'en' NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);

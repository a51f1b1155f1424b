CREATE TABLE "notification_settings" (
    "created_at" datetime(6) NOT NULL,
    "email_opt_in" boolean DEFAULT 1 NOT NULL,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "quiet_from" varchar,
    "quiet_until" varchar,
    "updated_at" datetime(6) NOT NULL,
    "user_id" bigint NOT NULL,
    "weekly_digest" boolean DEFAULT 1 NOT NULL
);
CREATE UNIQUE INDEX "index_notification_settings_on_user_id" ON "notification_settings" ("user_id");

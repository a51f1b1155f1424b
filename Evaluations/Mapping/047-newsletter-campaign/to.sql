create table "campaigns" (
  "subject" text not null,
  "from_email" text not null,
  "body" text not null,
  "send_at" datetime,
  "uuid" text not null unique,
  "altbody" text,
  "id" integer primary key,
  "created_at" datetime not null default current_timestamp,
  "template_id" integer,
  "sent" integer not null default 0,
  "status" text not null,
  "headers" json,
  "messenger" text not null,
  "archive" boolean not null default 0,
  "name" text not null
);
CREATE INDEX "idx_campaigns_status" ON "campaigns" ("status");

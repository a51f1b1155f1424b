create table "campaigns" (
  "id" integer primary key,
  "uuid" text not null unique,
  "name" text not null,
  "subject" text not null,
  "from_email" text not null,
  "body" text not null,
  "alt" text,
  "send_at" datetime,
  "status" text not null,
  "messenger" text not null,
  "template" integer,
  "sent_count" integer not null default 0,
  "views" integer not null default 0,
  "created" datetime not null default current_timestamp
);
CREATE INDEX "idx_campaigns_status" ON "campaigns" ("status");

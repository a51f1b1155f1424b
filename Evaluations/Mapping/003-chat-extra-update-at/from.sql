create table "channels" (
  "createat" bigint not null,
  "creatorid" varchar(26),
  "deleteat" bigint not null default 0,
  "displayname" varchar(64),
  "extraupdateat" bigint,
  "id" text not null primary key,
  "lastpostat" bigint,
  "name" varchar(64),
  "teamid" text not null,
  "totalmsgcount" bigint not null default 0,
  "type" varchar(1),
  "updateat" bigint not null,
  unique ("name", "teamid")
);

create table assets (
  id char(36) not null primary key,
  owner char(36) not null,
  deviceAssetId text not null,
  deviceId text not null,
  type varchar(10) not null,
  originalPath text not null,
  resizePath text,
  createdAt datetime not null,
  modifiedAt datetime not null,
  isFavorite boolean not null default 0,
  mimeType text,
  duration varchar(20)
);
CREATE INDEX idx_assets_owner ON assets (owner);

create table assets (
  id char(36) not null primary key,
  ownerId char(36) not null,
  deviceAssetId text not null,
  deviceId text not null,
  type varchar(10) not null,
  originalPath text not null,
  previewPath text,
  fileCreatedAt datetime not null,
  fileModifiedAt datetime not null,
  isFavorite boolean not null default 0,
  duration varchar(20),
  checksum blob,
  livePhotoVideoId char(36)
);
CREATE INDEX idx_assets_ownerId ON assets (ownerId);

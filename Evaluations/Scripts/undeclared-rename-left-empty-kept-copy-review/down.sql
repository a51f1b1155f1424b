ALTER TABLE u ADD bio TEXT;
UPDATE u SET bio=(SELECT bio FROM _drydock_kept_u k WHERE k.id=u.id);
ALTER TABLE u DROP about;
DROP TABLE _drydock_kept_u;

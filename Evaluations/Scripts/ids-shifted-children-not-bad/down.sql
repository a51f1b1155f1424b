PRAGMA foreign_keys=OFF;
UPDATE u SET id=-id;
UPDATE u SET id=-id-1;

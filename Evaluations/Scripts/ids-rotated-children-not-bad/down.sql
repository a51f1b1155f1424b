PRAGMA foreign_keys=OFF;
UPDATE users SET id=-id;
UPDATE users SET id=(-id+38)%40+1;

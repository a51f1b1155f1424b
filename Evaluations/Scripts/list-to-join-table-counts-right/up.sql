PRAGMA foreign_keys=OFF;
CREATE TABLE post_tag(post_id INTEGER NOT NULL REFERENCES post(id), position INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY(post_id,position));
WITH RECURSIVE s(id,pos,tag,rest) AS (SELECT id,0,NULL,tags||',' FROM post WHERE tags IS NOT NULL UNION ALL SELECT id,pos+1,substr(rest,1,instr(rest,',')-1),substr(rest,instr(rest,',')+1) FROM s WHERE rest<>'')
INSERT INTO post_tag SELECT id,pos,tag FROM s WHERE pos>0;
ALTER TABLE post DROP COLUMN tags;

CREATE TABLE n(id INTEGER PRIMARY KEY, first TEXT, last TEXT);
INSERT INTO n SELECT id,substr(name,instr(name,' ')+1),substr(name,1,instr(name,' ')-1) FROM p;
DROP TABLE p;
ALTER TABLE n RENAME TO p;

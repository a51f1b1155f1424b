INSERT OR REPLACE INTO st VALUES('a','A',1),('b','B',2),('c','C',3);CREATE INDEX x ON w(v);

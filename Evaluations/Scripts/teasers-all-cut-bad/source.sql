CREATE TABLE episodes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, description TEXT);
INSERT INTO episodes VALUES (1,'Pilot','Short one.'),(2,'Zwei',NULL),(3,'Empty',''),
 (4,'Long',printf('%.*c',139,'a')||'b'),(5,'Longer',printf('%.*c',140,'x')||'yz'),
 (6,'Ünïcode',replace(printf('%.*c',150,'q'),'q','é')),(7,'Bonus','Wir sprechen über Käse – und 🧀.');

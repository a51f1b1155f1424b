CREATE TABLE memberships (id INTEGER PRIMARY KEY, member TEXT NOT NULL, status TEXT NOT NULL CHECK (lower(trim(status)) IN ('active','actve','suspended','ended','cancelled')));
INSERT INTO memberships VALUES (1,'Ana','active'),(2,'Bo','Active '),(3,'Cy','actve'),(4,'Dö','suspended'),(5,'Eve','ended'),(6,'Flo','cancelled'),
 (7,'Gus','Suspended'),(8,'Ana','ACTIVE'),(9,'Hua 华','ended'),(10,'Ivo',' suspended');

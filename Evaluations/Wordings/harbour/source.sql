CREATE TABLE beacons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL, note TEXT);
INSERT INTO beacons VALUES (1,'North pier',10.75,59.91,NULL),(2,'South pier',10.70,59.88,'rusty'),(3,'Mole',10.66,59.85,''),(4,'Island',10.81,59.95,NULL),(5,'Cape',10.59,59.80,'solar');
CREATE TABLE bookings (id INTEGER PRIMARY KEY, starts TEXT, ends TEXT, adults INTEGER, children INTEGER);
INSERT INTO bookings VALUES (1,'2026-05-04','2026-05-01',2,1),(2,'2026-06-10','2026-06-02',3,0),(3,'2026-07-15','2026-07-11',1,4);

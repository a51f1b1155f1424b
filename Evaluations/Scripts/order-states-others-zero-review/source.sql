CREATE TABLE orders (
  ticket TEXT NOT NULL PRIMARY KEY,
  customer TEXT,
  state TEXT,
  pieces INTEGER DEFAULT 1
);
INSERT INTO orders VALUES
 ('A-001','Hotel Bellevue','received',120),('A-002','Fam. Øst','washing',7),('A-003',NULL,'ready',1),('A-004','Hotel Bellevue','collected',88),
 ('A-005','Mme Roux','lost',3),('A-006','Mme Roux','ironing',2),('A-007','Kebab 44',NULL,12),('A-008','','Ready',0),('A-009','Fam. Øst','lost',1);

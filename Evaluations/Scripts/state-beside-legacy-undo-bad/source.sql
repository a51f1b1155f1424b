CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  state TEXT NOT NULL
);
INSERT INTO shipments VALUES
 (1,'A1','sent'),(2,'A2','returned'),(3,'A3','refused'),(4,NULL,'lost'),(5,'','delivered'),
 (6,'A3','returned'),(7,'Ä7','lost'),(8,'A8','sent'),(10,'A2','delivered');

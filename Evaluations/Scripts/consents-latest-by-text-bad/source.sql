CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL,
  signed_on TEXT NOT NULL CHECK (signed_on GLOB '[0-3][0-9].[01][0-9].[12][0-9][0-9][0-9]'),
  scope TEXT
);
INSERT INTO consents VALUES
  (1,500,'03.04.2023','research'),(2,500,'28.02.2021','research,marketing'),(3,501,'01.01.2020',NULL),(4,502,'15.06.2022','none'),
  (5,502,'31.12.2022','research'),(6,503,'09.09.2019',''),(7,503,'02.10.2023','research'),(8,504,'11.11.2011','research'),(9,500,'30.01.2019','none');

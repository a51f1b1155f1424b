create table payment_methods (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  provider VARCHAR(20),
  provider_ref VARCHAR(64),
  is_default BOOLEAN NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL
);

CREATE INDEX pm_customer ON payment_methods(customer_id);

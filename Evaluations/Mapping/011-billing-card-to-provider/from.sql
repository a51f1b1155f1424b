create table payment_methods (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  card_last4 VARCHAR(4),
  card_expiry VARCHAR(7),
  is_default BOOLEAN NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL
);

CREATE INDEX pm_customer ON payment_methods(customer_id);

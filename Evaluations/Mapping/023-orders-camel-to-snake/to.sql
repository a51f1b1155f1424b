create table orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  order_date DATETIME NOT NULL,
  status VARCHAR(20) NOT NULL DEFAULT 'new',
  shipping_address TEXT,
  billing_address TEXT,
  total_amount DECIMAL(10,2) NOT NULL,
  is_paid BOOLEAN NOT NULL DEFAULT 0,
  note TEXT
);

create table customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  city TEXT
);

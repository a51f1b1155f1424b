create table orders (
  id INTEGER PRIMARY KEY,
  customerId INTEGER NOT NULL,
  orderDate DATETIME NOT NULL,
  status VARCHAR(20) NOT NULL DEFAULT 'new',
  shippingAddress TEXT,
  billingAddress TEXT,
  totalAmount DECIMAL(10,2) NOT NULL,
  isPaid BOOLEAN NOT NULL DEFAULT 0,
  note TEXT
);

create table customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  city TEXT
);

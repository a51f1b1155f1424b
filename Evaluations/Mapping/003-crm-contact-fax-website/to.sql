create table contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  first_name VARCHAR(80),
  last_name VARCHAR(80) NOT NULL,
  email VARCHAR(160),
  phone VARCHAR(40),
  website VARCHAR(200),
  street VARCHAR(160),
  city VARCHAR(80),
  postcode VARCHAR(16),
  created_at DATETIME NOT NULL,
  updated_at DATETIME,
  FOREIGN KEY (account_id) REFERENCES accounts(id)
);

create table accounts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name VARCHAR(160) NOT NULL,
  industry VARCHAR(60),
  owner VARCHAR(60)
);

CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, status TEXT, note TEXT, plan TEXT, discount INTEGER, created_on TEXT);
CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INTEGER, status TEXT, amount REAL, placed_on TEXT, comment TEXT);

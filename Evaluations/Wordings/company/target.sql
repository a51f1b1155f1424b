CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, city TEXT, country TEXT, status TEXT, notes TEXT, plan TEXT, balance REAL, discount INTEGER, created_at TEXT, last_login TEXT);
CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INTEGER, status TEXT, amount REAL, currency TEXT, placed_on TEXT, shipped_on TEXT, comment TEXT, priority INTEGER);
CREATE TABLE tickets(id INTEGER PRIMARY KEY, customer_id INTEGER, subject TEXT, body TEXT, state TEXT, severity INTEGER, opened_at TEXT, closed_at TEXT, agent TEXT, tags TEXT);
CREATE TABLE products(sku TEXT PRIMARY KEY, title TEXT, category TEXT, price REAL, stock INTEGER, unit TEXT, discontinued INTEGER, description TEXT);
CREATE TABLE sessions(id INTEGER PRIMARY KEY, customer_id INTEGER, token TEXT, ip TEXT, started_at INTEGER, expires_at INTEGER, user_agent TEXT);
CREATE TABLE employees(id INTEGER PRIMARY KEY, name TEXT, email TEXT, team TEXT, role TEXT, salary INTEGER, hired TEXT, left_on TEXT, manager_id INTEGER, phone TEXT, room TEXT);

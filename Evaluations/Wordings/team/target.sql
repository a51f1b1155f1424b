CREATE TABLE employees(id INTEGER PRIMARY KEY, name TEXT, email TEXT, team TEXT, role TEXT, salary INTEGER, hired TEXT, left_on TEXT, phone TEXT, room TEXT);
CREATE TABLE tickets(id INTEGER PRIMARY KEY, customer_id INTEGER, subject TEXT, body TEXT, state TEXT, severity TEXT, opened_at TEXT, closed_at TEXT, agent TEXT, tags TEXT);
CREATE TABLE sessions(id INTEGER PRIMARY KEY, customer_id INTEGER, token TEXT, ip TEXT, started_at INTEGER, expires_at INTEGER, user_agent TEXT);
CREATE TABLE products(sku TEXT PRIMARY KEY, title TEXT, category TEXT, price REAL, stock INTEGER, unit TEXT, discontinued INTEGER, description TEXT);

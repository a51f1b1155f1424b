PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, city TEXT, country TEXT, status TEXT, notes TEXT, plan TEXT, balance REAL, discount INTEGER, created_at TEXT, last_login TEXT);
CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INTEGER, status TEXT, amount REAL, currency TEXT, placed_on TEXT, shipped_on TEXT, comment TEXT, priority INTEGER);
CREATE TABLE tickets(id INTEGER PRIMARY KEY, customer_id INTEGER, subject TEXT, body TEXT, state TEXT, severity INTEGER, opened_at TEXT, closed_at TEXT, agent TEXT, tags TEXT);
CREATE TABLE products(sku TEXT PRIMARY KEY, title TEXT, category TEXT, price REAL, stock INTEGER, unit TEXT, discontinued INTEGER, description TEXT);
CREATE TABLE sessions(id INTEGER PRIMARY KEY, customer_id INTEGER, token TEXT, ip TEXT, started_at INTEGER, expires_at INTEGER, user_agent TEXT);
CREATE TABLE employees(id INTEGER PRIMARY KEY, name TEXT, email TEXT, team TEXT, role TEXT, salary INTEGER, hired TEXT, left_on TEXT, manager_id INTEGER, phone TEXT, room TEXT);

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<110),
 f(k,v) AS (VALUES(0,'Anna'),(1,'Bruno'),(2,'Chloe'),(3,'David'),(4,'Elif'),(5,'Farid'),(6,'Greta'),(7,'Henrik'),(8,'Ines'),(9,'Jonas'),(10,'Katja')),
 l(k,v) AS (VALUES(0,'Meyer'),(1,'Costa'),(2,'Dubois'),(3,'Smith'),(4,'Kaya'),(5,'Novak'),(6,'Rossi'),(7,'Larsen'),(8,'Garcia'),(9,'Weber'),(10,'Ostrowski'),(11,'Brandt'),(12,'Lindqvist')),
 c(k,city,ctry) AS (VALUES(0,'Berlin','DE'),(1,'Hamburg','DE'),(2,'Paris','FR'),(3,'Lyon','FR'),(4,'Vienna','AT'),(5,'Zurich','CH'),(6,'Madrid','ES'),(7,'Munich','de'),(8,'Lisbon','PT'),(9,'London','UK'),(10,'Leeds','GB'),(11,'Milano','IT'),(12,'Milan','IT'))
INSERT INTO customers SELECT i,
 CASE WHEN i%37=0 THEN '  '||f.v||' '||l.v WHEN i%29=0 THEN upper(f.v||' '||l.v) ELSE f.v||' '||l.v END,
 CASE WHEN i%23=0 THEN NULL WHEN i%31=0 THEN '' WHEN i%7=0 THEN f.v||'.'||l.v||i||'@Example.com' WHEN i%11=0 THEN lower(f.v)||i||'@oldmail.com' WHEN i%13=0 THEN lower(f.v)||i||'@test.local' ELSE lower(f.v||'.'||l.v)||i||'@example.com' END,
 CASE WHEN i%9=0 THEN NULL WHEN i%10=0 THEN '' WHEN i%14=0 THEN 'n/a' WHEN i%6=0 THEN '0049 30 '||(551000+i*17) ELSE '+49 30 '||(551000+i*17) END,
 CASE WHEN i%19=0 THEN NULL WHEN i%21=0 THEN '' WHEN i%16=0 THEN lower(c.city) ELSE c.city END,
 CASE WHEN i%27=0 THEN NULL WHEN i%33=0 THEN 'Germany' ELSE c.ctry END,
 CASE i%12 WHEN 0 THEN 'closed' WHEN 3 THEN 'inactive' WHEN 5 THEN 'prospect' WHEN 7 THEN 'inactive' WHEN 9 THEN CASE WHEN i%5=0 THEN NULL ELSE 'closed' END WHEN 11 THEN 'prospect' ELSE 'active' END,
 CASE WHEN i%5=0 THEN NULL WHEN i%8=0 THEN '' WHEN i%17=0 THEN 'TODO: call back' WHEN i%13=0 THEN 'VIP - handle with care' WHEN i%6=0 THEN 'prefers e-mail' ELSE 'met at fair '||(2015+i%9) END,
 CASE i%4 WHEN 0 THEN 'basic' WHEN 1 THEN 'free' WHEN 2 THEN 'pro' ELSE 'basic' END,
 CASE WHEN i%15=0 THEN NULL WHEN i%10=3 THEN -1.0*(i%40)-0.5 WHEN i%6=0 THEN 0 ELSE round(i*7.35,2) END,
 CASE WHEN i%11=0 THEN NULL WHEN i%13=5 THEN 60 WHEN i%4=0 THEN 0 ELSE (i%8)*5 END,
 date('2015-02-03','+'||(i*31)||' days'),
 CASE WHEN i%8=5 THEN NULL WHEN i%18=4 THEN '' ELSE date('2016-01-10','+'||((i*53)%3250)||' days') END
FROM n JOIN f ON f.k=i%11 JOIN l ON l.k=i%13 JOIN c ON c.k=(i*5+i/13)%13;
INSERT INTO customers VALUES
 (111,'Anna Costa','dup@example.com','+49 30 999111','Berlin','DE','active','','pro',12.5,10,'2019-05-05','2023-11-01'),
 (112,'Anna Costa','dup@example.com','+49 30 999111','Berlin','DE','active',NULL,'pro',0,10,'2021-05-05','2022-01-01'),
 (113,'Test User','test1@test.local',NULL,'Berlin','DE','active','test account','free',0,0,'2022-01-01',NULL),
 (114,'Test User 2','test2@test.local',NULL,'Paris','FR','inactive','test account','free',0,0,'2018-01-01','2018-02-01'),
 (115,'Acme GmbH','Billing@ACME.de','+49 40 12345','Hamburg','DE','active','VIP','pro',15400.0,25,'2016-03-01','2024-06-01'),
 (116,'Acme GmbH','billing@acme.de','+49 40 12345','Hamburg','DE','inactive','duplicate of 115','basic',0,0,'2020-03-01','2020-04-01');

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<150)
INSERT INTO orders SELECT i, CASE WHEN i%49=0 THEN NULL ELSE (i*7)%116+1 END,
 CASE i%10 WHEN 0 THEN 'cancelled' WHEN 1 THEN 'open' WHEN 2 THEN 'paid' WHEN 3 THEN 'draft' WHEN 4 THEN 'shipped' WHEN 5 THEN 'open' WHEN 6 THEN 'shipped' WHEN 7 THEN 'cancelled' WHEN 8 THEN 'paid' ELSE 'draft' END,
 CASE WHEN i%25=0 THEN NULL WHEN i%20=7 THEN 0 WHEN i%45=9 THEN -15.0 ELSE round(((i*37)%900)*1.37+3,2) END,
 CASE WHEN i%12=0 THEN 'USD' WHEN i%17=0 THEN 'eur' WHEN i%13=0 THEN NULL WHEN i%19=0 THEN '' WHEN i%9=0 THEN 'GBP' WHEN i%11=0 THEN 'CHF' ELSE 'EUR' END,
 date('2017-01-05','+'||(i*18)||' days'),
 CASE WHEN i%10 IN (4,6) AND i%24<>0 THEN date('2017-01-09','+'||(i*18)||' days') WHEN i%10=0 AND i%3=0 THEN date('2017-01-09','+'||(i*18)||' days') ELSE CASE WHEN i%22=1 THEN '' END END,
 CASE WHEN i%4=0 THEN NULL WHEN i%7=0 THEN '' WHEN i%6=1 THEN 'gift wrap' WHEN i%9=2 THEN 'TEST order' WHEN i%11=0 THEN 'n/a' WHEN i%5=3 THEN 'leave at door, call '||(i*311) ELSE 'ok' END,
 CASE WHEN i%21=0 THEN NULL ELSE i%10 END FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<130)
INSERT INTO tickets SELECT i, CASE WHEN i%26=0 THEN NULL ELSE (i*11)%116+1 END,
 CASE i%9 WHEN 0 THEN 'Login problem' WHEN 1 THEN 'Refund request' WHEN 2 THEN 'Invoice wrong' WHEN 3 THEN 'RE: Invoice wrong' WHEN 4 THEN 'password reset' WHEN 5 THEN 'Cheap watches' WHEN 6 THEN '  Delivery late' WHEN 7 THEN 'Test' ELSE 'Change of address' END,
 CASE WHEN i%14=0 THEN NULL WHEN i%15=0 THEN '' WHEN i%8=1 THEN 'my password is hunter'||i ELSE 'Hello, text no '||i||' regards' END,
 CASE i%8 WHEN 0 THEN 'new' WHEN 1 THEN 'open' WHEN 2 THEN 'closed' WHEN 3 THEN 'closed' WHEN 4 THEN 'spam' WHEN 5 THEN 'open' WHEN 6 THEN 'closed' ELSE 'new' END,
 CASE WHEN i%18=0 THEN NULL ELSE i%5+1 END,
 date('2018-03-01','+'||(i*19)||' days'),
 CASE WHEN i%8 IN (2,3,6) AND i%5<>0 THEN date('2018-03-06','+'||(i*19)||' days') END,
 CASE WHEN i%6=0 THEN NULL WHEN i%10=1 THEN '' WHEN i%5=2 THEN 'mara' WHEN i%5=3 THEN 'Tom' WHEN i%5=4 THEN 'tom' ELSE 'lena' END,
 CASE WHEN i%7=0 THEN NULL WHEN i%7=1 THEN 'billing' WHEN i%7=2 THEN 'billing,urgent' WHEN i%7=3 THEN 'Urgent' WHEN i%7=4 THEN '' WHEN i%7=5 THEN 'legacy' ELSE 'shipping' END FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60)
INSERT INTO products SELECT printf('SKU-%03d',i),
 CASE i%6 WHEN 0 THEN 'Oak desk '||i WHEN 1 THEN 'Desk lamp '||i WHEN 2 THEN 'office chair '||i WHEN 3 THEN 'USB hub '||i WHEN 4 THEN 'Paper A4 '||i ELSE ' Stapler '||i END,
 CASE i%6 WHEN 0 THEN 'furniture' WHEN 1 THEN 'lighting' WHEN 2 THEN 'Furniture' WHEN 3 THEN 'electronics' WHEN 4 THEN 'paper' ELSE CASE WHEN i%4=1 THEN NULL ELSE 'misc' END END,
 CASE WHEN i%20=0 THEN NULL WHEN i%17=0 THEN 0 ELSE round(i*4.4+0.99,2) END,
 CASE WHEN i%9=0 THEN 0 WHEN i%16=0 THEN -3 WHEN i%22=0 THEN NULL ELSE (i*13)%120 END,
 CASE WHEN i%6=4 THEN 'pack' WHEN i%7=0 THEN NULL WHEN i%5=0 THEN 'pcs' WHEN i%8=0 THEN '' ELSE 'piece' END,
 CASE WHEN i%7=3 THEN 1 WHEN i%25=0 THEN NULL ELSE 0 END,
 CASE WHEN i%8=0 THEN NULL WHEN i%9=0 THEN '' WHEN i%10=1 THEN 'lorem ipsum' ELSE 'Colour: grey. Item '||i END FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<120)
INSERT INTO sessions SELECT i, CASE WHEN i%24=0 THEN NULL ELSE (i*5)%116+1 END, CASE WHEN i%20=0 THEN NULL ELSE lower(printf('%08x',i*7919331)) END,
 CASE WHEN i%10=0 THEN NULL WHEN i%4=0 THEN '10.0.0.'||i WHEN i%9=0 THEN '192.168.1.'||i ELSE '84.12.7.'||i END,
 1546300800+i*1400000, CASE WHEN i%15=0 THEN NULL ELSE 1546300800+i*1400000+86400 END,
 CASE WHEN i%6=0 THEN 'Googlebot/2.1' WHEN i%6=1 THEN 'Mozilla/5.0 Firefox' WHEN i%6=2 THEN 'Mozilla/5.0 Chrome' WHEN i%6=3 THEN 'curl/7.68' WHEN i%6=4 THEN NULL ELSE '' END FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50),
 f(k,v) AS (VALUES(0,'Nora'),(1,'Olaf'),(2,'Petra'),(3,'Quentin'),(4,'Rosa'),(5,'Sven'),(6,'Tara')),
 l(k,v) AS (VALUES(0,'Bauer'),(1,'Chen'),(2,'Dahl'),(3,'Evans'),(4,'Fischer'),(5,'Gruber'),(6,'Hahn'),(7,'Ito'))
INSERT INTO employees SELECT i, f.v||' '||l.v, CASE WHEN i%16=0 THEN NULL WHEN i%9=0 THEN upper(f.v||'.'||l.v)||'@FIRM.COM' ELSE lower(f.v||'.'||l.v)||'@firm.com' END,
 CASE i%6 WHEN 0 THEN 'support' WHEN 1 THEN 'sales' WHEN 2 THEN 'it' WHEN 3 THEN 'IT' WHEN 4 THEN 'logistics' ELSE CASE WHEN i%4=1 THEN NULL ELSE 'sales' END END,
 CASE WHEN i<5 THEN 'lead' WHEN i%11=0 THEN 'intern' WHEN i%7=0 THEN 'contractor' ELSE 'clerk' END,
 CASE WHEN i%19=0 THEN NULL ELSE 28000+(i*1733)%52000 END,
 date('2009-04-01','+'||(i*107)||' days'), CASE WHEN i%8=3 THEN date('2019-04-01','+'||(i*41)||' days') WHEN i%20=1 THEN '' END,
 CASE WHEN i=1 THEN NULL WHEN i<5 THEN 1 ELSE i%4+1 END, CASE WHEN i%10=0 THEN NULL ELSE '030-555-'||(100+i) END,
 CASE WHEN i%9=4 THEN NULL WHEN i%4=0 THEN 'A'||(100+i) WHEN i%13=0 THEN '' ELSE 'b-'||(200+i) END
FROM n JOIN f ON f.k=i%7 JOIN l ON l.k=i%8;
COMMIT;

PRAGMA writable_schema=ON;
UPDATE sqlite_master SET sql = replace(sql, 'qty', 'amount') WHERE name = 'stock';
PRAGMA writable_schema=OFF;

PRAGMA foreign_keys=OFF;UPDATE kr SET code=trim(code);CREATE INDEX kx ON kr(code);

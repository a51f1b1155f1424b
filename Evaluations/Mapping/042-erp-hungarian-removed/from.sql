CREATE TABLE IF NOT EXISTS article (
    id INTEGER PRIMARY KEY,
    strName VARCHAR(100) NOT NULL,
    strUnit VARCHAR(10),
    dblPrice DOUBLE NOT NULL,
    intStock INTEGER NOT NULL DEFAULT 0,
    blnActive BOOLEAN NOT NULL DEFAULT 1,
    dtmChanged DATETIME,
    supplier_id INTEGER
);

CREATE TABLE IF NOT EXISTS tblSupplier (
    SupplierID INTEGER PRIMARY KEY,
    SupplierName TEXT NOT NULL,
    ContactPerson TEXT,
    Phone TEXT,
    VatNo TEXT
);

CREATE TABLE IF NOT EXISTS tblPart (
    PartID INTEGER PRIMARY KEY,
    SupplierID INTEGER REFERENCES tblSupplier(SupplierID),
    PartNo TEXT NOT NULL,
    UnitPrice REAL,
    QtyInStock INTEGER
);

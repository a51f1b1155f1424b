BEGIN;
PRAGMA defer_foreign_keys = ON;
UPDATE Customers SET CustomerID = rtrim(CustomerID) WHERE CustomerID <> rtrim(CustomerID);
UPDATE Orders SET CustomerID = rtrim(CustomerID) WHERE CustomerID <> rtrim(CustomerID);
UPDATE CustomerCustomerDemo SET CustomerID = rtrim(CustomerID) WHERE CustomerID <> rtrim(CustomerID);
CREATE INDEX OrdersCustomer ON Orders(CustomerID);
COMMIT;

CREATE TABLE "estate_flat" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "street" varchar(255) NOT NULL,
    "size" real NOT NULL,
    "lat" real,
    "lng" real,
    "heating" varchar(255),
    "price" integer NOT NULL
);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (1, '78 Stoke Road', 48.7, 53.95249, -1.85395, 'oil', 244000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (2, '18 York Road', 47.5, 54.31059, -3.65967, 'heat pump', 626000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (3, '50 Hull Road', 168.3, 50.88241, -1.16009, 'oil', 506000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (4, '137 Wells Road', 79.0, 54.17213, -2.7681, 'heat pump', 299000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (5, '56 Leeds Road', 182.6, 51.60005, -3.23808, 'oil', 627000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (6, '39 Hull Road', 146.6, 53.32477, -0.55076, 'oil', 839000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (7, '86 Ripon Road', 163.8, 52.29948, -2.70292, 'oil', 491000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (8, '160 Leeds Road', 132.8, 53.4216, -0.31532, 'oil', 803000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (9, '39 Derby Road', 148.3, 51.84762, -2.70582, 'heat pump', 139000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (10, '7 Truro Road', 168.9, 52.20581, -3.72414, 'oil', 615000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (11, '195 Derby Road', 140.0, 51.04543, -1.65076, 'heat pump', 727000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (12, '72 York Road', 62.5, 54.12494, -0.83197, 'oil', 613000);
INSERT INTO "estate_flat" ("id", "street", "size", "lat", "lng", "heating", "price") VALUES (13, '192 Wells Road', 113.3, 51.33722, -2.11764, 'oil', 280000);

CREATE TABLE "estate_flat" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "street" varchar(255) NOT NULL,
    "living_area" real NOT NULL,
    "latitude" real,
    "longitude" real,
    "price" integer NOT NULL,
    "size_class" varchar(255),
    "energy_class" varchar(255)
);
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (1, '78 Stoke Road', 48.7, 53.95249, -1.85395, 244000, 'S', 'A');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (2, '18 York Road', 47.5, 54.31059, -3.65967, 626000, 'S', 'D');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (3, '50 Hull Road', 168.3, 50.88241, -1.16009, 506000, 'L', 'A');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (4, '137 Wells Road', 79.0, 54.17213, -2.7681, 299000, 'L', 'B');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (5, '56 Leeds Road', 182.6, 51.60005, -3.23808, 627000, 'M', 'E');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (6, '39 Hull Road', 146.6, 53.32477, -0.55076, 839000, 'L', 'B');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (7, '86 Ripon Road', 163.8, 52.29948, -2.70292, 491000, 'L', 'B');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (8, '160 Leeds Road', 132.8, 53.4216, -0.31532, 803000, 'S', 'E');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (9, '39 Derby Road', 148.3, 51.84762, -2.70582, 139000, 'L', 'E');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (10, '7 Truro Road', 168.9, 52.20581, -3.72414, 615000, 'S', 'C');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (11, '195 Derby Road', 140.0, 51.04543, -1.65076, 727000, 'L', 'E');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (12, '72 York Road', 62.5, 54.12494, -0.83197, 613000, 'S', 'F');
INSERT INTO "estate_flat" ("id", "street", "living_area", "latitude", "longitude", "price", "size_class", "energy_class") VALUES (13, '192 Wells Road', 113.3, 51.33722, -2.11764, 280000, 'L', 'B');

CREATE TABLE countries (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  capital TEXT
);
CREATE TABLE country_removed (code TEXT, name TEXT);
CREATE TRIGGER countries_ad AFTER DELETE ON countries
BEGIN
  INSERT INTO country_removed VALUES (OLD.code, OLD.name);
END;
INSERT INTO countries VALUES ('SZ','Swaziland','Mbabane'),('MK','Macedonia','Skopje'),('TR','Turkey','Ankara'),('CI','Côte d''Ivoire','Yamoussoukro'),('NR','Nauru',NULL),('AQ','Antarctica','');
INSERT INTO country_removed VALUES ('YU','Yugoslavia'),('DD','German Democratic Republic');

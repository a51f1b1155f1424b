CREATE TABLE parcel (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hectares REAL);
CREATE TABLE harvest (id INTEGER PRIMARY KEY, parcel_id INTEGER REFERENCES parcel(id), picked_on TEXT, weight REAL, unit TEXT);
CREATE INDEX harvest_lb ON harvest(id) WHERE unit = 'lb';

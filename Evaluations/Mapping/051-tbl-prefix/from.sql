CREATE TABLE tbl_unit (
    id INTEGER NOT NULL PRIMARY KEY,
    str_label VARCHAR(120) NOT NULL,
    int_rooms INTEGER NOT NULL,
    dbl_area DOUBLE PRECISION,
    bol_vacant SMALLINT DEFAULT 1 NOT NULL
);
CREATE TABLE tbl_tenant (
    id INTEGER NOT NULL PRIMARY KEY,
    unit_id BIGINT REFERENCES tbl_unit (id),
    str_name VARCHAR(120) NOT NULL,
    dt_moved_in DATE,
    str_fax VARCHAR(120)
);

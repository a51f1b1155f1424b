UPDATE k SET em=trim(em);CREATE INDEX x ON k(v);

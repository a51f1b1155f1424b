UPDATE se SET val='de' WHERE k='lang';CREATE TABLE zz(q);

CREATE TABLE catalog (
  sku TEXT PRIMARY KEY NOT NULL,
  attrs TEXT NOT NULL CHECK (json_valid(attrs))
);
INSERT INTO catalog VALUES
 ('CH-01','{"color":"red","weight_g":5200,"legs":4}'),
 ('CH-02','{"color":"blanc cassé","weight_g":4800}'),
 ('TB-01','{"weight_g":18250.5,"material":"oak"}'),
 ('TB-02','{"color":"red"}'),
 ('LP-01','{}'),
 ('LP-02','{"color":"O''Hara \"green\"","shade":{"d":30}}'),
 ('XX','{"legs":0,"tags":["a","b"]}');

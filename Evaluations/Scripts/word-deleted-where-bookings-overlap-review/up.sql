DELETE FROM w WHERE note='zap';CREATE INDEX x ON w(qty);

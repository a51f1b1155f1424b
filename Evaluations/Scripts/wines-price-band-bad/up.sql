ALTER TABLE wines ADD COLUMN band TEXT;
UPDATE wines SET band = 'premium' WHERE price >= 4500;
UPDATE wines SET band = 'budget' WHERE band IS NULL AND price < 1000;

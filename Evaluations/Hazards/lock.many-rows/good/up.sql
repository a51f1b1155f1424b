UPDATE books SET title = upper(title) WHERE id <= 50000;
UPDATE books SET title = upper(title) WHERE id > 50000;

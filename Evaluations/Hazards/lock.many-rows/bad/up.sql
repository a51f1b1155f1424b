UPDATE books SET title = upper(title);

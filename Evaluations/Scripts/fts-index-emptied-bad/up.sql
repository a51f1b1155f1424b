INSERT INTO f(f) VALUES('delete-all');

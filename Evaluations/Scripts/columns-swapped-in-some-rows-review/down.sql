UPDATE users SET name=email,email=name WHERE id<5;

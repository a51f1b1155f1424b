UPDATE users SET slug='x';

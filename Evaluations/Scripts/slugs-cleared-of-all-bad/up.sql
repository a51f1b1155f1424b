UPDATE users SET slug=NULL;

UPDATE users SET slug=NULL WHERE role<>'admin';

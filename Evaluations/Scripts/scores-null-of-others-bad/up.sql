UPDATE users SET score=NULL WHERE status='banned';

UPDATE u SET bal = 0 WHERE bal < 0;

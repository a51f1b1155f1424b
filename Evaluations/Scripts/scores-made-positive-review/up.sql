UPDATE users SET score=abs(score) WHERE score<0;

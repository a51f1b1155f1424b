UPDATE exams SET taken = substr(taken, 7, 4) || '-' || substr(taken, 4, 2) || '-' || substr(taken, 1, 2);

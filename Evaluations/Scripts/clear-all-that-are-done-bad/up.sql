UPDATE u SET status = NULL;

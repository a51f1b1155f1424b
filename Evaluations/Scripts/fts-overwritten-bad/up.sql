UPDATE fts SET body='x';

CREATE TABLE docs (id INTEGER PRIMARY KEY,
 title TEXT -- drydock: renamed from body
 );

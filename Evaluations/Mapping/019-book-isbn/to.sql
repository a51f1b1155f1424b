CREATE TABLE "books" (
    "id" integer primary key autoincrement not null,
    "title" varchar not null,
    "isbn" varchar unique,
    "author" varchar not null,
    "shelf_mark" varchar,
    "copies_total" integer default 1 not null,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE INDEX "books_author_index" ON "books" ("author");

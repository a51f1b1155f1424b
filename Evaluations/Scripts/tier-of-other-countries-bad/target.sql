create table customers(id integer primary key, name text not null, email text, tier text not null default 'basic', credit real, country text, last_order text);
create table orders(id integer primary key, customer_id integer references customers(id), placed_on text not null, status text not null, total_cents integer not null, note text);

UPDATE v SET full='x' WHERE full LIKE 'Zaphod%';CREATE INDEX x ON t(f);

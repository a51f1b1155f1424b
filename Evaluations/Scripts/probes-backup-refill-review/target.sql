CREATE TABLE probes (id INTEGER PRIMARY KEY, tag TEXT, volts REAL CHECK (volts IS NULL OR typeof(volts) = 'real'));

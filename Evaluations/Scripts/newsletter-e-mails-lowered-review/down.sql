-- Irreversible: the original spelling of the addresses is not stored anywhere.
SELECT 1;

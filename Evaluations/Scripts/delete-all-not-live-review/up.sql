DELETE FROM token WHERE state IS NOT 'live';

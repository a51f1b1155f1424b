UPDATE station SET lat = lon, lon = lat;

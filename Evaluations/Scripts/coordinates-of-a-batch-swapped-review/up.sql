UPDATE stores SET lat = lon, lon = lat WHERE batch = 17 AND corrected = 0;

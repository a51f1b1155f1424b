UPDATE buoys SET lat = lon, lon = lat WHERE firmware = '2.1';

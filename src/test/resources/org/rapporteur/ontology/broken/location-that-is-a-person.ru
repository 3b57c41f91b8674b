# Event-location
INSERT DATA { <meeting/1> dip:location id:Q900002 }

# Destination-ofVisit
INSERT DATA { <meeting/1> dip:destination id:geonames\/111 }

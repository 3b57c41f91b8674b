# Destination-location
DELETE DATA { <visit/1> dip:location id:Q900010 } ;

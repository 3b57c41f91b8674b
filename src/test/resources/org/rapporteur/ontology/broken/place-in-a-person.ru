# Named-inState
DELETE DATA { id:geonames\/111 dip:inState id:Q900010 } ;
INSERT DATA { id:geonames\/111 dip:inState id:Q900001 }

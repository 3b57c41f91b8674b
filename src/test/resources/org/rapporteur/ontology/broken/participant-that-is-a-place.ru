# Event-participant
INSERT DATA { <visit/1> dip:participant id:geonames\/111 }

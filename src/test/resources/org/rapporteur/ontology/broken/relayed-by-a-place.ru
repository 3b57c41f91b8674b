# Statement-relayedBy
INSERT DATA { <statement/1> dip:relayedBy id:geonames\/111 }

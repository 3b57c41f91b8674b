# Visit-destination Event-location
INSERT DATA { <visit/1> dip:destination id:organization\/lund-post ; dip:location id:organization\/lund-post }

# Statement-location
INSERT DATA { <statement/1> dip:location id:organization\/lund-post }

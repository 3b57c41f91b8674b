# Role-office
INSERT DATA { <role/1> dip:office id:Q900010 }

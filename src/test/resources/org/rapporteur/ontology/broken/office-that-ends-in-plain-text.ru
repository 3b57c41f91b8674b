# Role-endDate
INSERT DATA { <role/1> dip:endDate "2032" }

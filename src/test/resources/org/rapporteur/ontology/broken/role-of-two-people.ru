# Role-holder
INSERT DATA { id:Q900002 dip:hasRole <role/1> }

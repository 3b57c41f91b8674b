# Holder Role-holder
DELETE DATA { id:Q900001 dip:hasRole <role/1> } ;
INSERT DATA { id:organization\/lund-post dip:hasRole <role/1> }

# Role-holder
DELETE DATA { id:Q900001 dip:hasRole <role/1> } ;

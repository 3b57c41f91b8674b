# Role-represents
DELETE DATA { <role/1> dip:represents id:Q900010 } ;
INSERT DATA { <role/1> dip:represents id:Q900002 }

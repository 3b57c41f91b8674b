# Named-position
DELETE DATA { id:geonames\/111 geo:long 13.1932 } ;

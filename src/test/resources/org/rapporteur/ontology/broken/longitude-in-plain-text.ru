# Named-long
DELETE DATA { id:geonames\/111 geo:long 13.1932 } ;
INSERT DATA { id:geonames\/111 geo:long "13.1932" }

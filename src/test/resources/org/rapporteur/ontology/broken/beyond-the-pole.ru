# Named-lat
DELETE DATA { id:geonames\/111 geo:lat 55.7058 } ;
INSERT DATA { id:geonames\/111 geo:lat 155.7 }

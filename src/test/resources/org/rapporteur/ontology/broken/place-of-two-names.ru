# Named-prefLabel
INSERT DATA { id:geonames\/111 skos:prefLabel "Lunden" }

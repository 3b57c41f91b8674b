# Named-containedInPlace
INSERT DATA { id:geonames\/111 schema:containedInPlace id:Q900010 }

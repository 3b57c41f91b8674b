# Named-sameAs
INSERT DATA { id:Q900010 owl:sameAs "Norland" }

# Named-altLabel
INSERT DATA { id:Q900010 skos:altLabel id:Q900011 }

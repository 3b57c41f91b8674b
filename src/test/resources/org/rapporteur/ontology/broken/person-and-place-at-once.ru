# Named-oneType
INSERT DATA { id:Q900011 a dip:Place }

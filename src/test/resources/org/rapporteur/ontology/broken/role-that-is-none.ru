# Holder-hasRole
INSERT DATA { id:Q900001 dip:hasRole <meeting/1> }

# Side-participant
INSERT DATA { <visit/1> dip:host id:Q900001 }

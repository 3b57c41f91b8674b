# Stated-speaker
INSERT DATA { id:Q900002 dip:stated <statement/1> }

# Placed
INSERT DATA { <what/1> dip:article <../s1> }

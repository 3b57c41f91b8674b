# Claim-evidence
INSERT DATA { <meeting/1> dip:evidence <../s1#char=1,2> }

# Claim-confidence
DELETE DATA { <meeting/1> dip:confidence 0.9 } ;
INSERT DATA { <meeting/1> dip:confidence 1.5 }

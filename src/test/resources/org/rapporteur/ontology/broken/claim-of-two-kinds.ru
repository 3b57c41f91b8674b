# Claim-oneKind
INSERT DATA { <visit/1> a dip:Meeting ; dip:format dip:InPerson }

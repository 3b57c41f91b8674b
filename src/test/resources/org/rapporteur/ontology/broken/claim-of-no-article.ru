# Claim-article
DELETE DATA { <meeting/1> dip:article <../s1> } ;

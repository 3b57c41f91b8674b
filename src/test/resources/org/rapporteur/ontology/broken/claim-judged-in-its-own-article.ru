# Claim-judged
INSERT DATA { <meeting/1> dip:judged dip:Accepted }

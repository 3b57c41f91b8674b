# Claim-rule
INSERT DATA { <statement/1> dip:rule "other.test" }

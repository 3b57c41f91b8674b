# Statement-negated
INSERT DATA { <statement/1> dip:negated "no" }

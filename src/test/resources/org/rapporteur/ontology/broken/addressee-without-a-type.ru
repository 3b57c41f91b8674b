# Statement-addressee
INSERT DATA { <statement/1> dip:addressee id:Q999 }

# Statement-about
INSERT DATA { <statement/1> dip:about "peace" }

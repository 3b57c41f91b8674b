# Statement-mode
INSERT DATA { <statement/1> dip:mode dip:Mixed }

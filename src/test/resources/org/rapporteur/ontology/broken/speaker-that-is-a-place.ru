# Statement-speaker
DELETE DATA { <statement/1> dip:speaker id:Q900001 . id:Q900001 dip:stated <statement/1> } ;
INSERT DATA { <statement/1> dip:speaker id:geonames\/111 . id:geonames\/111 dip:stated <statement/1> }

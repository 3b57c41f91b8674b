# Event-partOf
DELETE DATA { <meeting/1> dip:partOf <visit/1> } ;
INSERT DATA { <meeting/1> dip:partOf <statement/1> }

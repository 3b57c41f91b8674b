# Event-notInItself
INSERT DATA { <visit/1> dip:partOf <meeting/1> }

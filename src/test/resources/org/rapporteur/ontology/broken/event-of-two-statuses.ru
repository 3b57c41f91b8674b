# Event-status
INSERT DATA { <visit/1> dip:status dip:Cancelled }

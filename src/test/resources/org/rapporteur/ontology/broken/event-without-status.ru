# Event-status
DELETE DATA { <visit/1> dip:status dip:Held } ;

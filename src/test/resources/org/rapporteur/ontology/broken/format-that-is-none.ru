# Event-format
DELETE DATA { <meeting/1> dip:format dip:InPerson } ;
INSERT DATA { <meeting/1> dip:format dip:Telegram }

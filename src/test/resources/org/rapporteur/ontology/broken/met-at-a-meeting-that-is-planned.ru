# MetWith-heldMeeting
DELETE DATA { <meeting/1> dip:status dip:Held } ;
INSERT DATA { <meeting/1> dip:status dip:Planned }

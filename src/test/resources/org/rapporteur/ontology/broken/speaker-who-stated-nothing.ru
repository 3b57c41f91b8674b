# Speaker-stated
DELETE DATA { id:Q900001 dip:stated <statement/1> } ;

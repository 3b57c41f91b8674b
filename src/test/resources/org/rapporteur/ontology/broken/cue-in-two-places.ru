# Statement-cuePassage
INSERT DATA { <statement/1> dip:cuePassage <../s1#char=312,315> }

# Passage-start
DELETE DATA { <../s1#char=60,70> oa:start 60 } ;

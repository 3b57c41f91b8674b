# Passage-exact
DELETE DATA { <../s1#char=60,70> oa:exact "Mara Quist" } ;

# Passage-article
DELETE DATA { <../s1#char=60,70> dip:article <../s1> } ;

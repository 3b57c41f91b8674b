# Passage-linkedBy
INSERT DATA { <../s1#char=60,70> dip:linkedBy id:Q900001 }

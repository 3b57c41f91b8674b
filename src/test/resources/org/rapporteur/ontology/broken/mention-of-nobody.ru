# Passage-refersTo
INSERT DATA { <../s1#char=60,70> dip:refersTo id:Q999 }

# Passage-end Passage-name
INSERT DATA { <../s1#char=60,70> oa:end 71 }

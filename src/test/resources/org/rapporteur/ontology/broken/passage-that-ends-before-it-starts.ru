# Passage-length
INSERT DATA { <../s1#char=90,80> a dip:Passage ; oa:start 90 ; oa:end 80 ; oa:exact "x" ; dip:article <../s1> }

# Passage-name
INSERT DATA { <../s1#char=60,71> a dip:Passage ; oa:start 60 ; oa:end 70 ; oa:exact "Mara Quist" ; dip:article <../s1> }

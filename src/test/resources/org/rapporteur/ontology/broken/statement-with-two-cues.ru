# Statement-cue
INSERT DATA { <statement/1> dip:cue "reported" }

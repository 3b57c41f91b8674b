# Statement-cueStandsSomewhere
DELETE WHERE { <statement/1> dip:cuePassage ?x }

# Statement-contentPassage
DELETE WHERE { <statement/1> dip:contentPassage ?x }

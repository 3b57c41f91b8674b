# Statement-content
DELETE WHERE { <statement/1> dip:content ?x }

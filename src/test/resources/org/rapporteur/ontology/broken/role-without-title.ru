# Role-title
DELETE WHERE { <role/1> dip:title ?x }

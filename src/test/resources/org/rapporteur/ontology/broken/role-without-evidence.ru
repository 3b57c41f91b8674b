# Role-evidence
DELETE WHERE { <role/1> dip:evidence ?x }

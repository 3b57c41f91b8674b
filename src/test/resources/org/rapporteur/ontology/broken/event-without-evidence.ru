# Event-evidence
DELETE WHERE { <visit/1> dip:evidence ?x }

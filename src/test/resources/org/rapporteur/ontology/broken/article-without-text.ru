# Article-articleBody
DELETE WHERE { <../s1> schema:articleBody ?x }

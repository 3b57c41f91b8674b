# Article-headline
INSERT DATA { <../s1> schema:headline "Talks in Lund" }

# Article-datePublished
DELETE DATA { <../s1> schema:datePublished "2031-05-04"^^xsd:date } ;
INSERT DATA { <../s1> schema:datePublished "2031-05-32"^^xsd:date }

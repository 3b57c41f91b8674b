# Article-publisher
DELETE DATA { <../s1> schema:publisher id:organization\/lund-post } ;
INSERT DATA { <../s1> schema:publisher id:Q900001 }

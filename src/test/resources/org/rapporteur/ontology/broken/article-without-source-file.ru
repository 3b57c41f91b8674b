# Article-sourceFile
DELETE DATA { <../s1> dip:sourceFile "articles/s1.txt" } ;

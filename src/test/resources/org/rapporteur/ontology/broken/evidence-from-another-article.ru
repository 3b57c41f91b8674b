# Claim-evidenceOfSameArticle
INSERT DATA { <../s2> a dip:Article ; schema:articleBody "Quist met Oduya." ; dip:sourceFile "s2.txt" ;
    dip:sha256 "0000000000000000000000000000000000000000000000000000000000000000" .
  <../s2#char=0,5> a dip:Passage ; oa:start 0 ; oa:end 5 ; oa:exact "Quist" ; dip:article <../s2> .
  <meeting/1> dip:evidence <../s2#char=0,5> }

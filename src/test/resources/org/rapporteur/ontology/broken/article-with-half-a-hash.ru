# Article-sha256
DELETE { <../s1> dip:sha256 ?x } INSERT { <../s1> dip:sha256 "3f2a" } WHERE { <../s1> dip:sha256 ?x }

# Role-tense
DELETE DATA { <role/1> dip:tense dip:Present } ;

# Role-anachronism
DELETE DATA { <role/1> dip:tense dip:Present } ;
INSERT DATA { <role/1> dip:tense dip:Future }

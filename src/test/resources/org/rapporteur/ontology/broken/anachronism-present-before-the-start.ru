# Role-anachronism
DELETE DATA { <role/1> dip:startDate "2030-01-15"^^xsd:date } ;
INSERT DATA { <role/1> dip:startDate "2031-05-05"^^xsd:date }

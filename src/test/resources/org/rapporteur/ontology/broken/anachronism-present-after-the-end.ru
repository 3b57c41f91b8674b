# Role-anachronism
INSERT DATA { <role/1> dip:endDate "2031-05-03"^^xsd:date }

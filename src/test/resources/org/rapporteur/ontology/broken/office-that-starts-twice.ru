# Role-startDate
INSERT DATA { <role/1> dip:startDate "2030"^^xsd:gYear }

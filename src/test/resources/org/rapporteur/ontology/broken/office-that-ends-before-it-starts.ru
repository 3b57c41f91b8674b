# Role-endAfterStart
DELETE DATA { <role/2> dip:endDate "2031-05"^^xsd:gYearMonth } ;
INSERT DATA { <role/2> dip:endDate "2023-12-31"^^xsd:date }

# Role-anachronism
DELETE DATA { <role/2> dip:endDate "2031-05"^^xsd:gYearMonth } ;

# Event-endAfterStart
DELETE DATA { <visit/1> dip:endDate "2031-05-05"^^xsd:date } ;
INSERT DATA { <visit/1> dip:endDate "2031-04"^^xsd:gYearMonth }

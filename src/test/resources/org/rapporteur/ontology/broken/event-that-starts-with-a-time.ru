# Event-startDate
DELETE DATA { <visit/1> dip:startDate "2031-05"^^xsd:gYearMonth } ;
INSERT DATA { <visit/1> dip:startDate "2031-05-01T10:00:00"^^xsd:dateTime }

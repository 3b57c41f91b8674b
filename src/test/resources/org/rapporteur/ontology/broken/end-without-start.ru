# Event-dateOrRange
DELETE DATA { <visit/1> dip:startDate "2031-05"^^xsd:gYearMonth } ;

# Role-observedOn
DELETE DATA { <role/1> dip:observedOn "2031-05-04"^^xsd:date } ;
INSERT DATA { <role/1> dip:observedOn "2031-05"^^xsd:gYearMonth }

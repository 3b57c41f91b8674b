# Event-endDate
INSERT DATA { <visit/1> dip:endDate "2031-05-06"^^xsd:date }

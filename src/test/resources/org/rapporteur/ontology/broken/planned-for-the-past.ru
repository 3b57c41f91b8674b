# Event-plannedInThePast
DELETE DATA { <visit/1> dip:status dip:Held ; dip:endDate "2031-05-05"^^xsd:date } ;
INSERT DATA { <visit/1> dip:status dip:Planned ; dip:endDate "2031-05-03"^^xsd:date }

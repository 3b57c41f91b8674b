# Event-heldAfterPublication
DELETE DATA { <meeting/1> dip:date "2031-05-04"^^xsd:date } ;
INSERT DATA { <meeting/1> dip:date "2031-06"^^xsd:gYearMonth }

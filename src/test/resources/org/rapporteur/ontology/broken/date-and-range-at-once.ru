# Event-dateOrRange
INSERT DATA { <visit/1> dip:date "2031-05-04"^^xsd:date }

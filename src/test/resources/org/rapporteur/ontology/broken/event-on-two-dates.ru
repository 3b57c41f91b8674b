# Event-date
INSERT DATA { <meeting/1> dip:date "2031-05-03"^^xsd:date }

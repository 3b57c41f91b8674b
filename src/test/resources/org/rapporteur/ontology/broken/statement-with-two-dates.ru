# Statement-date
INSERT DATA { <statement/1> dip:date "2031"^^xsd:gYear }

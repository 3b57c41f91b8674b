# Event-duration
DELETE DATA { <meeting/1> dip:duration "PT35M"^^xsd:duration } ;
INSERT DATA { <meeting/1> dip:duration "35 minutes" }

# Event-sameEventAs
INSERT DATA { <meeting/1> dip:sameEventAs id:article\/b2\/meeting\/1 }

# Event-topic
INSERT DATA { <meeting/1> dip:topic id:Q900011 }

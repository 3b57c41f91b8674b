# Event-earlierStatus
INSERT DATA { <visit/1> dip:earlierStatus dip:Direct }

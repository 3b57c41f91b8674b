# Statement-stance
INSERT DATA { <statement/1> dip:stance "belief" }

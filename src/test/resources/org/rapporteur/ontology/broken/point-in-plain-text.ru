# Geometry-asWKT
INSERT DATA { id:geonames\/111 <http://www.opengis.net/ont/geosparql#hasGeometry> <point> .
  <point> <http://www.opengis.net/ont/geosparql#asWKT> "POINT(13.1932 55.7058)" }

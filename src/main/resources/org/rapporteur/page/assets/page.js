// Old addresses of Fuseki's pages began with #/ at the root.
if (location.hash.startsWith('#/')) {
  location.replace(new URL('fuseki/' + location.hash, location.href));
}

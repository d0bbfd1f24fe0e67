"""Files from the browser: received, read, looked at, imported — by the importer of the command line."""

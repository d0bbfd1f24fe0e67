"""Lists that people keep by hand, in and out as CSV or XLSX; what comes in becomes their decisions."""

"""Speed, always as a ratio to something in the same run. `make bench`, or `python -m benchmarks NAME…`."""

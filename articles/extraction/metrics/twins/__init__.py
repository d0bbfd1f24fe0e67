"""What is told once though it is printed twice."""

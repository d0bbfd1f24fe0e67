"""Imports that are killed, and imports that run at once: real processes on databases of their own."""

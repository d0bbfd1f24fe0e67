"""Filters of templates that show imports."""

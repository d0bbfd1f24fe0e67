"""Accounts of readers: logging in and out, the language they like."""

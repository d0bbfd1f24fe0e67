"""What is wrong with files, in templates."""

from __future__ import annotations

from django import template

from articles.fault_words import fault_in_words

register = template.Library()
register.filter("fault_in_words", fault_in_words)

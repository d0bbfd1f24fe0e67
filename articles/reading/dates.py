"""Dates as people print them → ISO 8601, as precise as printed."""

import re
from datetime import date

_DATE = re.compile(
    r"(?P<y>(?:19|20)\d\d)"
    r"(?:\s*[年/.\-]\s*(?P<m>\d{1,2})(?:\s*[月/.\-]\s*(?P<d>\d{1,2}))?|(?P<cm>\d\d)(?P<cd>\d\d)(?!\d))?"
)


def iso_date(text: str) -> str | None:
    """`2023年8月1日`, `2023/8/1 09:30`, `20230801`, `2025-12`, `2025` as ISO 8601; None if it is no date."""
    found = _DATE.match(text.strip())
    if not found:
        return None
    year, month, day = found["y"], found["m"] or found["cm"], found["d"] or found["cd"]
    if not month:
        return year
    try:
        whole = date(int(year), int(month), int(day or 1))
    except ValueError:
        return None
    return whole.isoformat() if day else whole.isoformat()[:7]

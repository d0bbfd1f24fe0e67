"""How decisions name the one value they are about."""

from decimal import Decimal
from hashlib import blake2b

from ecosystem.models import Metric
from ecosystem.naming import fold


def alias_key(text: str) -> str:
    """Qualifier of a decision on a name: all spellings that compare equal are one."""
    return fold(text)


def metric_key(
    indicator: str, period: str, scope: str, base_value: Decimal, base_unit: str, nature: str
) -> str:
    """Qualifier of a decision on a figure."""
    number = f"{base_value.normalize():f}"
    said = "|".join((indicator, period, scope, number, base_unit, nature))
    return blake2b(said.encode(), digest_size=12).hexdigest()


def metric_row_key(metric: Metric) -> str:
    """The key of a figure that is shown."""
    return metric_key(
        metric.indicator.name,
        metric.period,
        metric.scope,
        metric.base_value,
        metric.base_unit,
        metric.nature,
    )

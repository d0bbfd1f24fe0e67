"""A reader of `/api/v1/changes?since=` who asks again and again while others write."""

from rest_framework.test import APIClient

from ecosystem.models import Change


class Follower:
    """Begins at what is known; `read` takes whatever has come since."""

    def __init__(self) -> None:
        self._client = APIClient(HTTP_HOST="localhost")
        self._since = str(Change.objects.order_by("pk").values_list("pk", flat=True).last() or 0)
        self._began = int(self._since)
        self._read: list[int] = []

    def read(self) -> None:
        """All pages that there are."""
        more = True
        while more:
            answer = self._client.get("/api/v1/changes", {"since": self._since, "limit": "40"})
            if answer.status_code != 200:
                raise RuntimeError(f"{answer.status_code}: {answer.content!r}")
            page = answer.json()
            self._read += [change["id"] for change in page["results"]]
            self._since, more = page["next"], page["more"]

    def faults(self) -> list[str]:
        """What was missed, came twice or out of order."""
        there = list(Change.objects.filter(pk__gt=self._began).order_by("pk").values_list("pk", flat=True))
        if self._read == there:
            return []
        return [f"the follower read {len(self._read)} changes of {len(there)}: {set(there) ^ {*self._read}}"]

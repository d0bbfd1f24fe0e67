"""Files, folders, tables and manifests → documents, with every fault named and nothing lost in silence.

No Django in here: reading runs in any process.
"""

from articles.reading.items import Notice, ReadError
from articles.reading.library import read

__all__ = ["Notice", "ReadError", "read"]

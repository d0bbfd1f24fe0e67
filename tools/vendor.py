"""Copy the front-end files that the pages serve from node_modules/ to static/vendor/.

Only what is used is copied, and source-map references are cut: the manifest storage
would look for maps that nobody serves. Run by `make`; needs nothing but the standard library.
"""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "static" / "vendor"

#: Folder under static/vendor/ → files or folders under node_modules/, and where they go inside it.
FILES: dict[str, dict[str, str]] = {
    "tabler": {
        "@tabler/core/dist/css/tabler.min.css": "css/tabler.min.css",
        "@tabler/core/dist/js/tabler.min.js": "js/tabler.min.js",
    },
    "tabler-icons": {
        "@tabler/icons-webfont/dist/tabler-icons.min.css": "tabler-icons.min.css",
        "@tabler/icons-webfont/dist/fonts/tabler-icons.woff2": "fonts/tabler-icons.woff2",
        "@tabler/icons-webfont/dist/fonts/tabler-icons.woff": "fonts/tabler-icons.woff",
        "@tabler/icons-webfont/dist/fonts/tabler-icons.ttf": "fonts/tabler-icons.ttf",
    },
    "echarts": {"echarts/dist/echarts.min.js": "echarts.min.js", "echarts/LICENSE": "LICENSE"},
    "tom-select": {
        "tom-select/dist/js/tom-select.complete.min.js": "tom-select.complete.min.js",
        "tom-select/dist/css/tom-select.bootstrap5.min.css": "tom-select.bootstrap5.min.css",
    },
}
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/|//# sourceMappingURL=\S+")


def main() -> None:
    """Make static/vendor/ anew."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    for folder, files in FILES.items():
        for source, target in files.items():
            copy(MODULES / source, VENDOR / folder / target)


def copy(source: Path, target: Path) -> None:
    """Copy one file; style sheets and scripts lose their source-map line."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix in {".css", ".js"}:
        target.write_text(_SOURCE_MAP.sub("", source.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        shutil.copyfile(source, target)


if __name__ == "__main__":
    main()

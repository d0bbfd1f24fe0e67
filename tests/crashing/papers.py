"""Folders of short articles that speak of the same few things."""

from pathlib import Path

_COMPANIES = ("海岳磁材有限公司", "云泽半导体有限公司", "北衡精密机械有限公司", "澜川生物科技有限公司")
_UNIONS = ("海岳永磁材料创新联合体", "云泽芯片产业创新联合体", "澜川合成生物创新联合体")
_UNIVERSITIES = ("临州大学", "云泽工业大学")
_CITIES = ("银川市", "洛阳市", "常州市")
_SOURCES = ("临州日报", "科创观察", "云泽晚报", "产业周刊")


def write_papers(folder: Path, numbers: range) -> None:
    """One file for each number, and what the manifest says of them; a number is always the same article."""
    folder.mkdir()
    lines = ["file,source,published"]
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(_text(number), encoding="utf-8")
        lines.append(f"{number:03}.txt,{_SOURCES[number % 4]},20{20 + number % 5}-0{1 + number % 7}")
    (folder / "manifest.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _text(number: int) -> str:
    company, other = _COMPANIES[number % 4], _COMPANIES[(number // 2 + 1) % 4]
    union, university = _UNIONS[number % 3], _UNIVERSITIES[number % 2]
    city, share = _CITIES[number % 3], number * 7 % 40 + 1
    if number % 2:
        said = (
            f"近日，{company}牵头组建{union}，{university}、{other}为成员单位。\n"
            f"{company}位于{city}，2024年拥有有效发明专利{share}件，实现产值{share + 3}亿元。\n"
        )
    else:
        said = (
            f"{city}消息，{company}与{university}签署合作协议，共建联合实验室。\n"
            f"{union}由{other}牵头，去年研发投入{share}亿元，吸纳从业人员{share * 9}人。\n"
        )
    return f"本报讯 第{number}期\n{said}"

"""Names that no list has, in sentences as papers print them every day."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named

NAMES = [
    (Kind.COMPANY, "临沂岳帆新材料有限公司"),
    (Kind.COMPANY, "璟曜电子（绍兴市）有限公司"),
    (Kind.COMPANY, "合肥岚峥集团有限公司"),
    (Kind.UNIVERSITY, "襄阳理工大学"),
    (Kind.UNIVERSITY, "烟台职业技术学院"),
    (Kind.INSTITUTE, "佛山先进制造研究院"),
    (Kind.PLATFORM, "四川省稀土材料重点实验室"),
    (Kind.PLATFORM, "国家氢能工程研究中心"),
    (Kind.PARK, "长春翊翎高新技术产业开发区"),
    (Kind.PARK, "贵阳经开区"),
    (Kind.AGENCY, "柳州市工信局"),
    (Kind.CONSORTIUM, "江苏生物育种产业技术创新战略联盟"),
]
SENTENCES = [
    "{}成立于2015年。",
    "近日，{}获批。",
    "记者走进{}看到，一派忙碌景象。",
    "在{}，记者了解到新情况。",
    "据{}介绍，项目进展顺利。",
    "由{}牵头完成的项目通过验收。",
    "项目由{}承担，总投资3亿元。",
    "我们与{}建立了合作关系。",
    "大家先后来到{}、海岳大学等地考察。",
    "作为{}的合作单位，我们很高兴。",
    "“{}的发展令人振奋。”他说。",
    "8月3日，{}揭牌仪式举行。",
    "依托{}，当地建成了体系。",
    "他调研了{}。",
    "对{}的调查显示，情况良好。",
    "目前{}已有员工300人。",
    "会议指出，{}要加快建设。",
    "为支持{}发展，政府出台政策。",
    "像{}这样的单位还有很多。",
    "图为{}。",
    "当天，在{}的车间里，机器轰鸣。",
    "活动得到{}的大力支持。",
    "包括{}在内的多家单位参加。",
    "（记者 王明）{}日前传来喜讯。",
    "把{}打造成一流单位。",
    "向{}颁发了证书。",
    "其中，{}排名第一。",
    "此外{}还获得奖项。",
    "日前从{}传来消息。",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_name_is_found_whatever_stands_around_it(sentence: str) -> None:
    lost = [name for kind, name in NAMES if name not in named(sentence.format(name), kind)]
    assert not lost

"""Centres of ministries, bodies of events and streets, customs of airports; what only looks like one."""

import pytest

from tests.articles.extraction.names.finding import found


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("由工信部新技术开发中心主办", "agency", "工信部新技术开发中心"),
        ("据海州市公安局反诈中心介绍", "agency", "海州市公安局反诈中心"),
        ("教育部技术创新中心揭牌", "platform", "教育部技术创新中心"),
        ("上海市磁材教育指导委员会介绍", "agency", "上海市磁材教育指导委员会"),
        ("青年双创赛组委会介绍", "agency", "青年双创赛组委会"),
        ("青石街道团工委发起活动。", "agency", "青石街道团工委"),
        ("长沙青湖机场海关推行改革。", "agency", "长沙青湖机场海关"),
        ("来自湖南信息职院的学生", "university", "湖南信息职院"),
        ("海岳研修院（长沙）院长到会", "institute", "海岳研修院（长沙）"),
        ("中国科学院过程工程所副所长说", "institute", "中国科学院过程工程所"),
        ("工信部火炬中心通报情况", "institute", "工信部火炬中心"),
        ("隶属于工信部中国电子信息产业发展研究院", "institute", "中国电子信息产业发展研究院"),
        ("中国地调局发布报告", "institute", "中国地调局"),
        ("青牛岗社区党委开展活动", "agency", "青牛岗社区党委"),
        ("成立了湖北省小鱼产业技术研究院、绿色化工产业技术研究院", "institute", "绿色化工产业技术研究院"),
        ("联合国大会通过决议", "agency", "联合国大会"),
        ("海岳研究院（筹建中）揭牌", "institute", "海岳研究院"),
        ("民盟湖北省委会副主委到会", "agency", "民盟湖北省委会"),
        ("襄阳中德合作产业园迎来代表团", "park", "襄阳中德合作产业园"),
        ("人民银行武汉分行介绍", "agency", "人民银行武汉分行"),
        ("中国建筑第二工程局安徽分公司参加", "company", "中国建筑第二工程局安徽分公司"),
        ("湖北省人大常委会法工委发文", "agency", "湖北省人大常委会法工委"),
        ("湖北大学政府管理研究院院长说", "institute", "湖北大学政府管理研究院"),
        ("九三学社襄阳市委会、农工党省委会参加", "agency", "九三学社襄阳市委会"),
        ("九三学社襄阳市委会、农工党省委会参加", "agency", "农工党省委会"),
        ("民革中央调研组到会", "agency", "民革中央"),
        ("喀什地委书记到会", "agency", "喀什地委"),
        ("襄阳知识产权法庭庭长到会", "agency", "襄阳知识产权法庭"),
        ("湖北省对口支援新疆工作前方指挥部介绍", "agency", "湖北省对口支援新疆工作前方指挥部"),
        ("襄阳市援疆前指介绍", "agency", "襄阳市援疆前指"),
        ("在湖北绿色制药协同创新中心里，设备运转。", "platform", "湖北绿色制药协同创新中心"),
        ("与湖北大学、武汉大学共建茶叶产业研究院。", "institute", "茶叶产业研究院"),
    ],
)
def test_the_kind_follows_from_the_name(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "位于北湖的雷德工学院旧址开放。",
        "已在新区领办企业两家。",
        "在襄阳智谷大街散步。",
        "政府管理研究人员到会。",
        "襄阳环大学创新圈开街。",
        "海岳大学附属小学开学。",
        "海岳大学实验小学办公室负责人说",
        "青湖坊办公室续租租金下跌。",
        "本次大赛组委会表示",
        "酝酿联合体理事会成员",
        "建设绿色化工产业技术研究院、重点实验室",
    ],
)
def test_schools_rooms_and_events_without_a_name_are_no_bodies(text: str) -> None:
    assert found(text) == set()

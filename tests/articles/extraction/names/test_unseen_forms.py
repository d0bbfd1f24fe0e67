"""Names of firms, offices and platforms in forms beside the usual ones."""

import pytest

from tests.articles.extraction.names.finding import found, names


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("浙江澜信律师事务所律师认为", "company", "浙江澜信律师事务所"),
        ("由澜浩律师（宁波）事务所见证", "company", "澜浩律师（宁波）事务所"),
        ("位于杭州的杭州数澜企业发展集团有限公司", "company", "杭州数澜企业发展集团有限公司"),
        ("会上，区融媒体中心介绍了情况", "agency", "区融媒体中心"),
        ("省科技厅、省科技事务中心负责人参加", "agency", "省科技事务中心"),
        ("科技部科技与产业发展中心发布指南", "agency", "科技部科技与产业发展中心"),
        ("湖北日报社与高校合作", "agency", "湖北日报社"),
        ("记者从国家税务总局苏州工业园区税务局获悉", "agency", "国家税务总局苏州工业园区税务局"),
        ("健康中国战略规划院揭牌", "institute", "健康中国战略规划院"),
        ("海口市可持续发展研究院成立", "institute", "海口市可持续发展研究院"),
        ("中欧班列（襄阳）集结中心启用", "platform", "中欧班列（襄阳）集结中心"),
        ("在南沙·香港青年创业谷办公", "platform", "南沙·香港青年创业谷"),
        ("走进襄阳创客天地", "platform", "襄阳创客天地"),
        ("襄阳市企业服务中心公共服务平台上线", "platform", "襄阳市企业服务中心公共服务平台"),
        ("Q+数创园开园", "park", "Q+数创园"),
        ("中国—东盟技术转移中心介绍", "platform", "中国—东盟技术转移中心"),
        ("国家电投·宝山药谷竣工", "park", "宝山药谷"),
        ("中铁建工三公司中标", "company", "中铁建工三公司"),
        ("组织市统计局、市人社局宣讲", "agency", "市统计局"),
        ("区发改委、区经委等单位参加", "agency", "区经委"),
        ("处内同志和省工业信息化厅人员参加", "agency", "省工业信息化厅"),
        ("走进绿色能源国家实验室", "platform", "绿色能源国家实验室"),
        ("“粤港澳海洋政策与技术研究中心”揭牌", "platform", "粤港澳海洋政策与技术研究中心"),
        ("澳门社会服务人员协进会会长致辞", "agency", "澳门社会服务人员协进会"),
        ("引入岚沅科技、公牛电器等多家高新技术企业、研发总部", "company", "公牛电器"),
        ("依托襄阳健康产业国际合作示范区发展", "park", "襄阳健康产业国际合作示范区"),
        ("襄阳数字化转型赋能中心启用", "platform", "襄阳数字化转型赋能中心"),
        ("市发改委、市经济信息中心指导", "platform", "市经济信息中心"),
        ("联通市文明办“文明襄城”网络平台", "platform", "“文明襄城”网络平台"),
        ("上海市浦东新区政府签约", "agency", "上海市浦东新区政府"),
        ("推动金沅、韵沣、安泽等7家国内前10强的磁材企业释放产能", "company", "韵沣"),
        ("水利部遥感技术应用中心入选", "platform", "水利部遥感技术应用中心"),
        ("科技部火炬高技术产业开发中心公布", "platform", "科技部火炬高技术产业开发中心"),
        ("襄阳中院公开宣判", "agency", "襄阳中院"),
        ("国家电网智慧车联网平台上线", "platform", "国家电网智慧车联网平台"),
        ("公司的YTiip工业互联网平台入选", "platform", "YTiip工业互联网平台"),
        ("国家海洋数据中心副主任周明远表示", "platform", "国家海洋数据中心"),
        ("以沅赛生物为代表的疫苗企业", "company", "沅赛生物"),
        ("成立山东京沅农业科技有限公司", "company", "山东京沅农业科技有限公司"),
        ("海岳大学、临海学院等高校及深圳圆周动力、深圳科沅特等科创企业", "company", "深圳圆周动力"),
    ],
)
def test_further_forms(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "该股好公司指标较高",
        "来源：海口广播电视台全媒体新闻中心",
        "海口广播电视台记者报道",
        "航班由农户包办",
        "看到云图AR地球仪、朗沅智能印控仪等园区数字经济企业科技成果展品",
        "重点推动柔性天线、高精地图、电池隔膜等领域优势企业发展",
    ],
)
def test_no_names_at_all(text: str) -> None:
    assert not {kind for kind, _ in found(text)} & {"company", "agency"}


def test_a_former_secretary_is_of_the_school() -> None:
    assert names("浙江大学原党委书记发言") == {"浙江大学"}


def test_a_preposition_glued_to_a_name_is_no_part_of_it() -> None:
    assert names("近日，为数沅公司提供支持。数沅公司表示感谢，数沅公司将扩产。") == {"数沅公司"}


def test_what_is_done_for_a_platform_is_no_part_of_it() -> None:
    assert names("杨凌示范区大力发展质量基础设施服务平台") == {"杨凌示范区"}

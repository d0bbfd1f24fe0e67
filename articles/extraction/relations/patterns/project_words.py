"""Words in which papers tell who builds, pays for or works on a project."""

from articles.extraction.lexicons import any_of

#: What whoever has a project does: as its active verb, and in 由…建设 or …建设的.
BUILDS_CUES = (
    *("投资", "建设", "开工", "承建", "签约", "投产", "落地", "兴建", "承担", "实施", "启动", "推进"),
    *("新建", "投建", "上马", "布局", "打造", "建成", "参与", "中标", "落子", "拿下", "斩获", "承接"),
    *("承揽", "揽获", "竞得", "投运", "投用", "并网", "竣工", "谋划", "新上"),
)
BUILDS = f"(?:{any_of(BUILDS_CUES)})"
BUILT_BY = (
    "(?:投资|建设|承建|承担|实施|开发|牵头|运营|打造|共建|设计|施工|总包|总承包|主导|兴建|出资|代建|承揽|投建|新建|承接|主持|独资|全资"
    "|负责)"
)
#: What whoever works on a project is to it: 施工单位, 投资方, 业主.
ROLE = (
    "(?:(?:建设|施工|承建|承担|投资|参建|实施|设计|总承包|总包|运营|开发|代建|投资建设|牵头|申报|参与|协作|完成|投资运营|建设运营)"
    "(?:单位|方|主体|商|企业)|业主(?:单位|方)?)"
)
ROLE_CUES = ("单位", "方", "主体", "商", "企业", "业主")
#: Where it is built: 在甲省乙市, 在甲县乙园区.
THERE = "(?:{gap:6}(?:在|于){region}?{park}?)?"
#: By whom: 由国内领先的甲公司, 由江苏乙公司.
BY = "由(?:{gap:14}(?:企业|公司|集团|巨头|[国央民]企|的)|{region}的?)?"
#: Beside whom it is built.
ALONGSIDE = "(?:与|联合|携手|会同)"
#: A project that is only planned has its builder already; one that was given up has none.
DROPPED = "终止|取消|未能|停止|暂停|放弃|没有|不再|并未|尚未|建议|呼吁|希望|期待"

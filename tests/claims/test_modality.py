"""Whether a number is a result, a target, a forecast, a plan, a possibility or a condition, and who says so."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        ("actual", "零跑汽车2025年交付59.7万辆。"),
        ("actual", "广汽埃安完成全年目标，销量达到38万辆。"),
        ("actual", "小鹏汽车第三季度营收为203.8亿元，好于预期。"),
        ("target", "岚图汽车2026年销量目标为32万辆。"),
        ("target", "小鹏汽车力争2026年交付60万辆。"),
        ("target", "零跑汽车定下目标：2026年销量突破100万辆。"),
        ("target", "小米汽车冲刺2026年55万辆的交付目标。"),
        ("forecast", "机构预计，2026年中国汽车出口量有望达到740万辆。"),
        ("forecast", "理想汽车预计一季度交付9万至10万辆。"),
        ("forecast", "中金预计比亚迪2026年净利润为450亿元。"),
        ("plan", "赛力斯拟投资50亿元建设新工厂。"),
        ("plan", "奇瑞汽车计划2026年在欧洲新增200家网点。"),
        ("plan", "比亚迪将在匈牙利投资40亿欧元建厂。"),
        ("hypothetical", "如果关税取消，比亚迪在欧洲的售价将为3万欧元。"),
        ("hypothetical", "假设产能全部释放，小米汽车年产量为60万辆。"),
        ("capability", "零跑汽车杭州工厂年产能可达30万辆。"),
        ("capability", "宁德时代的电池能够支持1000公里续航。"),
    ],
)
def test_words_say_how_a_number_is_meant(modality: str, text: str) -> None:
    assert told(text, "modality") == [modality]


@pytest.mark.parametrize(
    "text",
    [
        "为了实现这个目标，广汽集团去年向合资公司注入超过60亿元资金。",
        "为早日达成碳中和目标，宝马沈阳工厂安装了29万平方米光伏板。",
        "如果看净利润，理想汽车去年为80亿元。",
        "如果只看出口，奇瑞汽车去年卖出114万辆。",
    ],
)
def test_a_purpose_and_a_manner_of_speaking_are_no_target_and_no_condition(text: str) -> None:
    assert told(text, "modality") == ["actual"]


def test_a_paper_governs_until_a_paragraph_tells_of_something_else() -> None:
    paper = "当年，第十二个五年规划明确了新能源汽车的发展方向，力争产量达到50万辆。"
    other = "有了更多的资金之后，金坛区的负责人又找到了另外几家电池企业。这几年的投入总额达到60亿元。"
    assert told(f"{paper}\n\n{other}", "modality") == ["target", "actual"]
    assert told(f"{paper}\n\n二、产业布局\n\n推动充电桩达到6万个。", "modality")[-1] == "target"


def test_a_plan_goes_on_in_the_clauses_after_it() -> None:
    text = "赛力斯计划建设新工厂，总投资50亿元。"
    assert told(text, "metric modality") == ["investment plan"]


def test_a_plan_of_change_begins_with_what_is() -> None:
    text = "日产计划将全球产能从目前的500万辆削减至400万辆，并在全球裁员9000人。"
    assert told(text, "value modality") == [
        "5000000 vehicle actual",
        "4000000 vehicle plan",
        "9000 person plan",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is, beside what is planned
        ("按照一汽大众的计划，今年销售目标是100万辆，而目前总产能只有66万辆。", ["target", "actual"]),
        ("北汽集团今年资本支出将达25亿元，较去年的14亿元大增。", ["forecast", "actual"]),
        # what was planned a while ago
        ("2025年11月，国轩高科公告称，将在摩洛哥建设工厂，合计总投资约25亿欧元。", ["plan"]),
        # parts of a target
        ("吉利汽车首季销量完成全年345万辆目标的21%。", ["target", "actual"]),
    ],
)
def test_what_is_and_what_is_planned_are_told_apart(text: str, expected: list[str]) -> None:
    assert told(text, "modality") == expected


def test_a_condition_without_a_time_is_of_no_time() -> None:
    text = "2025年，小鹏汽车交付42万辆。如果以后一年能卖100万辆，公司才算过关。"
    assert told(text, "value period")[-1] == "1000000 vehicle -"


def test_a_forecast_goes_on_in_the_clauses_after_it() -> None:
    text = "蔚来预计，2026年营收将达1200亿元，同比增长约40%。"
    assert told(text, "metric modality") == ["revenue forecast", "yoy forecast"]


def test_a_result_beside_a_target_stays_a_result() -> None:
    text = "零跑汽车2025年实际交付59.7万辆，2026年的目标是100万辆。"
    assert told(text, "value modality") == ["597000 vehicle actual", "1000000 vehicle target"]


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        ("target", "方案提出，到2030年，新能源重卡渗透率达到40%。"),
        ("plan", "按照规定，到2035年，充电桩数量达到3000万个。"),
        ("plan", "到2032年底，红旗汽车门店增至900家，覆盖300个城市。"),
        ("forecast", "到2031年，奇瑞汽车在欧洲的销量为50万辆。"),
        ("actual", "红旗汽车到2025年底门店增至900家，2033年进入巴西。"),
    ],
)
def test_nothing_that_lies_ahead_has_come_true(modality: str, text: str) -> None:
    assert told(text, "modality")[0] == modality


def test_a_plan_stays_one_however_old_it_is() -> None:
    text = "早在2022年，宁德时代拟在匈牙利分期投建年产100GWh电池产线，总投资预计不超过73亿欧元。"
    assert told(text, "metric modality") == ["capacity plan", "investment plan"]


def test_a_capacity_that_is_reached_is_no_possibility() -> None:
    assert told("截至2025年底，宁德时代总产能达到770GWh。", "metric modality") == ["capacity actual"]


def test_a_forecast_of_a_year_long_over_is_no_forecast() -> None:
    assert told("岚图汽车预计推出新车，2023年销量为5万辆。", "modality") == ["actual"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("据乘联分会统计，12月乘用车零售229.6万辆。", "乘联分会"),
        ("中汽协发布的数据显示，2025年汽车出口709.8万辆。", "中汽协"),
        ("朱江明表示，零跑汽车2026年将进入40个国家。", "朱江明"),
        ("零跑汽车2025年交付59.7万辆。", "-"),
    ],
)
def test_who_is_quoted_is_told(text: str, speaker: str) -> None:
    assert told(text, "attribution") == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "芜湖市印发《新能源汽车产业提升行动计划》。\n《行动计划》提出，到2028年，全市整车产能达到200万辆，"
            "其中新能源汽车150万辆；产业链营收突破5000亿元。",
            "target target target",
        ),
        (
            "《规划》明确，新能源汽车年产量稳定在300万辆以上，本地配套率提高到70%。",
            "target target",
        ),
        (
            "《方案》提出，形成年产30万辆的能力；新建5个零部件园区。市财政每年安排资金8亿元。去年，全市生产汽车120万辆。",
            "target target plan actual",
        ),
        ("《实施意见》提出，引进3家整车企业。截至目前，全市已有整车企业4家。", "target actual"),
        (
            "两部门印发《充电设施建设行动方案》，到2027年底，充电枪达到2800万个。"
            "国家能源局数据显示，截至2025年底，充电枪达到2009万个。",
            "target actual",
        ),
        ("主要指标包括：研发投入年均增长7%以上，新能源汽车渗透率达到80%。", "target target"),
        ("省里2026年的工作要点包括：汽车出口10万辆。", "target"),
        # offers and results tell no goals
        ("小鹏汽车发布购车方案：首付3万元，月供2000元。", "actual actual"),
        ("公司公布激励方案。2025年，长安汽车营收达到1700亿元。", "actual"),
    ],
)
def test_a_paper_with_goals_governs_the_sentences_after_it(text: str, expected: str) -> None:
    assert " ".join(told(text, "modality")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("问：2026年的销量目标是多少？\n答：全年45万辆，其中海外6万辆。", "target target"),
        ("问：去年交付了多少辆车？\n答：全年交付45万辆。", "actual"),
        ("问：今年的目标能完成吗？\n答：一季度我们交付了9万辆。", "actual"),
    ],
)
def test_a_bare_answer_is_the_goal_that_was_asked_for(text: str, expected: str) -> None:
    assert " ".join(told(text, "modality")) == expected


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        # deals, until they are done
        ("plan", "根据协议，交割后吉利控股将持有路特斯62%的股权。"),
        ("plan", "交易完成后，广汽集团持有巨湾技研51%的股份。"),
        ("actual", "2019年3月交易完成后，吉利控股持有戴姆勒9%的股权。"),
        ("plan", "公司打算年底上市，募资8亿美元。"),
        # works that are done later
        ("plan", "二期产能20万辆，2028年底建成。"),
        ("plan", "一期年产电机50万台，计划2027年3月投产。"),
        ("actual", "一期产能20GWh，2024年底建成。"),
        ("plan", "零跑汽车杭州工厂改造完，产能能到30万辆。"),
        # what is wanted
        ("target", "蔚来今年的底线是亏损不超过8亿元。"),
        ("target", "小鹏汽车年内还要再造20万辆。"),
        ("target", "零跑汽车重申25%的毛利率目标。"),
        ("target", "出口增加一倍是奇瑞的既定目标。"),
        ("target", "岚图汽车明年的任务是卖出40万辆。"),
        ("target", "岚图汽车立下军令状：2026年销量30万辆。"),
        ("target", "零跑汽车给2026年定下的数字是100万辆。"),
        ("target", "内部人士透露，极氪今年销量保40万辆。"),
        # what is expected
        ("forecast", "业内认为，2026年出口会在750万辆上下。"),
        ("forecast", "乐观地看，零跑汽车今年有机会突破100万辆。"),
        ("forecast", "赛力斯一季度净利润预增50%至70%。"),
        ("forecast", "新车应该能给岚图汽车带来4万辆的增量。"),
        ("forecast", "2027年渗透率将升至70%。"),
        ("forecast", "机构认为，渗透率将在2027年达到70%。"),
        ("plan", "零跑汽车2026年的研发预算为50亿元。"),
        ("plan", "吉利汽车还有6款新车上市。"),
        # what is only supposed
        ("hypothetical", "这款车一个月卖不到5000辆就亏本。"),
        ("hypothetical", "一个月能卖出5000辆，就已经是成功了。"),
        ("hypothetical", "只有销量超过30万辆，工厂才能盈利。"),
        ("hypothetical", "对一家工厂来说，年销30万辆是盈亏平衡点。"),
        ("hypothetical", "否则，蔚来今年将亏损100亿元。"),
        # words of a forecast in other words
        ("actual", "若只看12月，小米汽车交付5万辆。"),
        ("actual", "如果说起步艰难，零跑汽车2025年交付了59.7万辆。"),
        ("actual", "弗若斯特沙利文称，宁德时代2025年市场份额为38%。"),
        ("actual", "12月，太阳能电池产量同比增长10%。"),
        ("actual", "12月，社会消费品零售总额同比增长4%。"),
        ("actual", "小米汽车通过双班生产，成功将月产能提升至4万辆。"),
        ("actual", "公司减值准备为3亿元。"),
        ("actual", "正力新能冲刺港股：三年亏损合计27亿元。"),
        ("actual", "新工厂历时15个月，比原计划少了两个月。"),
        ("actual", "这一目标鼓舞了市场，小米集团市值突破了1万亿港元。"),
    ],
)
def test_families_of_what_lies_ahead_and_what_only_looks_so(modality: str, text: str) -> None:
    assert told(text, "modality")[-1] == modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("预计明年，蔚来产能从30万辆提升至60万辆。", "actual forecast"),
        ("二期投产后，年产能从30万辆提高到60万辆。", "actual plan"),
        ("高盛将零跑汽车今年销量预测由90万辆上调至105万辆。", "forecast forecast"),
        ("比亚迪2025年销量460万辆，高于预期的450万辆。", "actual forecast"),
        ("赛力斯预计2025年净利润60亿元至65亿元，同比增长1%至9%。", "forecast forecast"),
        ("英伟达预计，新芯片算力将达2000TOPS，而目前主流芯片的算力为254TOPS。", "forecast actual"),
        ("吉利汽车上调2026年销量目标至345万辆，此前为320万辆。", "target target"),
        ("双方将成立合资公司，注册资本10亿元，其中北汽集团出资5.1亿元。", "plan plan"),
        (
            "中汽协预测，2026年汽车总销量3475万辆，同比增长1%；其中，新能源汽车销量1900万辆。",
            "forecast forecast forecast",
        ),
        ("日产11月宣布，将把产能降低20%，并在全球裁员9000人。", "plan plan"),
        ("若补贴退出，五菱汽车销量为80万辆，较当前下降10%。", "hypothetical hypothetical"),
    ],
)
def test_each_number_of_a_sentence_has_a_modality_of_its_own(text: str, expected: str) -> None:
    assert " ".join(told(text, "modality")) == expected


def test_a_month_to_come_that_is_told_as_a_result_is_one() -> None:
    text = "2026年7月，蔚来交付新车35934台，同比增长71.0%。"
    assert told(text, "modality", published="2026-05-14") == ["actual", "actual"]
    text = "2026年7月，蔚来预计交付新车3.6万台。"
    assert told(text, "modality", published="2026-05-14") == ["forecast"]


@pytest.mark.parametrize(
    "text",
    [
        "业界料岚图汽车全年销量可达30万辆。",
        "该行估岚图汽车今年营收120亿元。",
        "分析师预料岚图汽车下半年交付9万辆。",
        "大行料岚图汽车第四季销量为11万辆。",
        "经销商坦言，岚图汽车全年销量难超5万辆。",
        "岚图汽车今年销量恐难突破8万辆。",
        "业绩预告显示，岚图汽车去年净利润约5亿元。",
        "岚图汽车发布业绩预告：2024年净利润2亿元至3亿元。",
        "岚图汽车发盈利预警，去年亏损2亿元至3亿元。",
        "管理层指引岚图汽车二季度交付3万至4万辆。",
    ],
)
def test_more_words_of_a_forecast(text: str) -> None:
    assert told(text, "modality", published="2025-05-20") == ["forecast"]


def test_words_that_only_look_like_a_forecast() -> None:
    assert told("饮料车销量为500辆，原料成本为3亿元。", "modality") == ["actual", "actual"]
    assert told("业绩快报显示，岚图汽车去年净利润为5亿元。", "modality") == ["actual"]


def test_a_sum_that_is_hard_to_pass_is_an_upper_bound() -> None:
    for words in ("难超", "难以突破", "恐难逾", "难破"):
        assert told(f"岚图汽车全年销量{words}5万辆。", "value") == ["at_most 50000 vehicle"]


@pytest.mark.parametrize(
    "text",
    [
        "卖出10万辆，是岚图汽车今年的目标。",
        "把销量做到10万辆，是岚图汽车给自己定下的任务。",
        "交付10万辆，这就是岚图汽车立下的军令状。",
        "岚图汽车今年的任务是交付10万辆。",
        "岚图汽车年内门店开到300家的任务压在他身上。",
    ],
)
def test_a_target_may_be_called_so_behind_the_number(text: str) -> None:
    assert told(text, "modality") == ["target"]


def test_a_part_of_a_plan_is_a_result() -> None:
    for words in ("为年度计划的61.5%", "完成全年任务的61.5%", "相当于全年预算的61.5%", "占年度目标的61.5%"):
        assert told(f"赛力斯今年完成投资12亿元，{words}。", "modality")[-1] == "actual"


def test_a_range_of_results_goes_on_with_a_forecast() -> None:
    text = "广汽集团预计2025年净利润3亿元至4亿元；扣非净利润则为亏损1亿元至2亿元。"
    assert told(text, "modality") == ["forecast", "forecast"]


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        ("plan", "2027年中投产，首期产能15万辆，二期30万辆。"),
        ("plan", "二期产能15万辆，视市场情况择机建设；三期产能20万辆，待资金到位后启动。"),
        ("plan", "二期产能15万辆，尚未动工。"),
        ("actual", "一期产能15万辆，已经建成。"),
        ("actual", "一期产能15万辆已满产，二期计划2027年开工。"),
    ],
)
def test_works_to_come_are_plans(modality: str, text: str) -> None:
    assert {row.split()[1] for row in told(text, "metric modality") if "capacity" in row} == {modality}


def test_the_results_of_an_article_that_is_dated_too_early_stay_results() -> None:
    text = "2026年7月，蔚来交付3.6万辆，同比增长71%。其中，乐道交付1万辆，同比增长70%。"
    assert set(told(text, "modality", published="2026-05-14")) == {"actual"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("根据计划，今年武汉经开区整车产量力争突破30万辆；汽车产业增加值达到271亿元。", "target 2026"),
        ("公司预计2026年销量达到5万辆；营收达到100亿元。", "forecast 2026"),
        ("公司计划今年新开门店200家；出口达到2万辆。", "plan 2026"),
        ("公司力爭今年銷量達到20萬輛；研發投入提高至15億元。", "target 2026"),
        ("公司计划今年新开门店200家；目前已有门店500家。", "actual 2026-01-15"),
        ("公司计划今年新开门店200家；去年出口达到2万辆。", "actual 2025"),
    ],
)
def test_what_lies_ahead_goes_on_behind_a_semicolon(text: str, modality: str) -> None:
    assert told(text, "modality period")[-1] == modality


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("相当于全年目标100万辆的12%，营收为30亿元", ["target", "actual", "actual"]),
        ("仅为市场预测值的4%，营收为30亿元", ["actual", "actual"]),
        ("完成年度计划的21%，营收为30亿元", ["actual", "actual"]),
        ("达到全年53万辆目标的四成，營收為30億元", ["target", "actual", "actual"]),
    ],
)
def test_a_part_of_a_target_is_a_result_and_so_is_what_follows(words: str, modality: list[str]) -> None:
    assert told(f"上半年，小鹏汽车交付12万辆，{words}。", "modality", published="2025-08-20")[1:] == modality


def test_what_is_over_is_no_part_of_the_forecast_for_the_year() -> None:
    text = "华泰证券预计比亚迪全年净利润为550亿元，上半年毛利率为18%，同比下降2个百分点。"
    assert told(text, "modality", published="2025-09-01") == ["forecast", "actual", "actual"]


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        # what will be, where nobody decides it
        ("forecast", "到2032年，电动车将占全球汽车销量的55%。"),
        ("forecast", "2032年，燃油车将仅占两成。"),
        ("forecast", "2027年全国汽车出口将会达到900万辆。"),
        ("forecast", "明年市場增速將為4%。"),
        ("forecast", "65%的增长将来自海外。"),
        ("forecast", "未来五年，全球电动车销量年均增长16%。"),
        ("forecast", "2026年全国汽车销量为2950万辆左右。"),
        ("actual", "2026年以来，某市累计销售新车900辆。"),
        # what is decided
        ("plan", "约35%的产量将销往欧洲。"),
        ("plan", "某公司計劃2027年出口30萬輛。"),
        ("plan", "某公司将在泰国生产12万辆。"),
        ("plan", "某公司未来三年投入180亿元。"),
        ("plan", "某公司宣布裁员2000人。"),
        ("plan", "某公司宣布將裁1.2萬人。"),
        ("plan", "某公司16GWh电池项目落户某地。"),
        ("actual", "某公司去年裁员2000人。"),
        # plans and strategies by name
        ("plan", "某公司放弃了“到2020年年销700万辆”的计划。"),
        ("plan", "在某公司的“2025战略”中，电动车销量为120万辆。"),
        ("target", "某公司提出“2028年出口80万辆”的目标。"),
        ("target", "某公司的愿景是2030年纯电车占比达40%。"),
        # words that only sound like goals
        ("target", "某品牌今年冲击25万辆。"),
        ("target", "某品牌挑战年销90万辆。"),
        ("actual", "某地生产计划遭受冲击，上周减产9万辆。"),
        ("actual", "在疫情冲击下，12月销量仅有7万辆。"),
        ("actual", "面临挑战，12月销量仅有7000辆。"),
        ("actual", "达成年度销售目标的经销商只有28%。"),
        ("actual", "该模型完成了32个任务。"),
        # how much a view or a goal is moved
        ("target", "某公司将全年销量目标由110万至120万辆调高到130万至140万辆。"),
        ("forecast", "某公司将营业利润预期由20亿至25亿美元上修至30亿至35亿美元。"),
    ],
)
def test_what_is_to_come_is_told_from_what_is_decided(modality: str, text: str) -> None:
    assert set(told(text, "modality")) == {modality}


def test_all_that_comes_with_a_plant_is_planned_with_it() -> None:
    text = "项目达产后，年产值16亿元，实现利税2亿元，新增就业600人。"
    assert told(text, "modality") == ["plan"] * 3
    text = "项目达产后，年产值16亿元，目前已有员工600人。"
    assert told(text, "modality") == ["plan", "actual"]


def test_results_of_another_kind_stay_foreseen_behind_a_semicolon() -> None:
    text = "某公司预计上半年营收20亿元至24亿元；净利润1.1亿元至1.6亿元。"
    assert set(told(text, "modality", published="2026-07-10")) == {"forecast"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("某公司拟在越南建设基地，总投资额预计约3亿美元（其中，土建费用约为1.2亿美元，设备约1.5亿美元）。", "plan plan plan"),
        ("某基地總投資3億元（其中，土建費用1.2億元），已建成。", "actual actual"),
        ("总投资6.1亿美元！某公司拟在斯洛伐克建设电池工厂", "plan"),
        ("總投資8億元！某公司將在當地投資建廠", "plan"),
        ("总投资6.1亿美元！某公司的电池工厂迎来客户", "actual"),
        ("某公司已投资5亿元，将在当地再建一座研发楼。", "actual"),
        ("该工厂可能会给当地带来80亿元投资，创造6000个就业岗位。", "forecast forecast"),
        ("某项目已带来80亿元投资，创造6000个就业岗位。", "actual actual"),
    ],
)  # fmt: skip
def test_what_is_put_into_works_to_come_is_planned_with_its_parts(text: str, expected: str) -> None:
    assert " ".join(told(text, "modality")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("如果叠加礼包，某车综合优惠一度达到6万元左右。", "actual"),
        ("官降3万元直接将某车的起售价拉至12万元以内。", "actual actual"),
        ("某品牌以一口價將入門價格壓至10萬元以內。", "actual"),
        ("某公司计划将某车的价格压至10万元以内。", "plan"),
        ("与年初制定的20万辆销量目标相比，完成率仅为15.5%。其中某产品销量仅有1.2万辆。", "target actual actual"),
        ("某公司2026年销量目标为20万辆。其中海外3万辆。", "target target"),
        ("某公司希望，到2028年，欧洲业务的利润率能够回升至8%。", "target"),
        ("新芯片性能提升2倍。", "actual"),
    ],
)  # fmt: skip
def test_what_was_brought_about_is_no_plan(text: str, expected: str) -> None:
    assert " ".join(told(text, "modality")) == expected


def test_jobs_that_were_cut_are_no_plan() -> None:
    assert told("福特宣布裁员2000人。通用宣布去年裁员1000人。", "value modality") == [
        "2000 person plan",
        "1000 person actual",
    ]

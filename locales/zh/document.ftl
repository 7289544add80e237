### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "；" }

document-title = ISPCP 选区成员资格申请
self-check-title = ISPCP 选区资格自查结果
document-prepared = 本文件于 { DATETIME($date) }为 ISPCP 选区秘书处编制，依据截至 { DATETIME($criteria) }的成员资格标准。
document-decides = 本文件由申请人使用资格自查工具编制。它不是官方表格，也不是决定：成员资格由选区决定。
document-not-stated = 未填写
document-verdict = 资格自查结果
document-answer = 回答
document-quotation = 章程
document-signature-typed = 键盘输入的签名
document-signature-date = 日期
document-day = { DATETIME($day) }
document-signature-hand = 手写签名（如有要求）
document-representatives = 代表
document-topics = 对申请人有商业影响的议题
document-accepted = 已作出的声明
document-data = 本文件还包含申请的数据，因此可在自查工具中再次打开。
document-not-asked = 未提出此问题
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = 初步来看，该组织不符合资格
document-verdict-unclear = 尚不明确该组织是否符合资格
document-verdict-eligible = 初步来看，该组织符合资格
document-organisation = 组织信息
document-disclosures = 其他成员身份与关联
# Labels of what was stated.
document-backbone-evidence = 骨干网
document-transit-evidence = 所提供的转接服务（transit）
document-association-evidence = 协会所代表的对象
document-services-evidence = 所提供的服务
document-provider-evidence = 该组织为何属于互联网服务提供商或连接服务提供商
document-gnso-impact = GNSO 的活动对该组织有何商业影响
document-justification = 该组织仍提出申请的理由
document-other-bodies = 其他机构的名称
document-link-details = 关联情况
document-memberships = 该组织所属的其他 ICANN 机构
document-voting = 该组织参与投票的机构
document-links = 与注册管理机构或注册服务机构的关联
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = 申请人的回答是“不确定”。
document-reason-unanswered = 申请人未回答此问题。
document-reason-backbone-met = 该组织运营互联网骨干网。
document-reason-backbone-not-met = 该组织不运营互联网骨干网。
document-reason-transit-met = 该组织提供转接服务。
document-reason-transit-not-met = 该组织不向互联网用户或第三方内容提供转接服务。
document-reason-association-met = 该协会至少代表章程所列对象中的一类。
document-reason-association-not-met = 该协会不代表章程所列的任何一类对象。
document-reason-services-met = 该组织向其他组织提供应用服务或托管安全服务。
document-reason-services-not-met = 该组织不向其他组织提供应用服务或托管安全服务。
document-reason-gnso-met = 申请人表示 GNSO 的活动对该组织有商业影响。
document-reason-gnso-not-met = 申请人表示 GNSO 的活动对该组织没有商业影响。
document-reason-participation-met = 申请人理解其代表需要定期参与。
document-reason-participation-not-met = 申请人未确认其代表需要定期参与。
document-reason-associations-only = 此标准仅适用于行业协会，因此未提出此问题。
document-reason-texts-differ = 申请人表示 GNSO 的活动对该组织没有商业影响。已发布的文件在这一点上说法不一：章程要求每个申请人都受到此类影响，而成员资格页面未对协会重申这一要求。本自查以章程为准。
document-reason-services-only = 该组织向其他组织提供应用服务或托管安全服务。章程所指的是提供这些服务的“ISPs or connectivity providers”（互联网服务提供商或连接服务提供商）；申请人在下文说明该组织为何属于其中之一。

## The PDF: at the foot of every page.

document-running = 编制日期：{ DATETIME($date) } · 标准截至：{ DATETIME($criteria) }
document-page = 第 { $number } 页，共 { $total } 页
document-boxed = 本文件的字体缺少以下字符，这些字符以小方框中的代码显示：{ $codes }。所附数据按输入的原样保留它们。

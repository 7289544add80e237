### The screens of the questions, and what every screen has.

question-applicant = 提出申请的是哪类组织？
question-applicant-hint = 成员资格面向各种规模的互联网服务提供商和连接服务提供商，以及行业协会（包括非营利协会）。后续问题将询问贵组织从事的业务。
question-applicant-example = 例如，提供互联网接入的有限公司是商业实体，此类公司的协会是行业协会。政府部门、慈善机构或个人两者皆非。
question-applicant-missing = 请选择提出申请的是哪类组织

question-backbone = 贵组织是否运营互联网骨干网？
question-backbone-hint = 骨干网在网络之间传送流量。由贵组织自行运营的网络才算，线路可以是自有的，也可以是租用的。
question-backbone-example = 例如，拥有自己的长距离干线网络并与其他网络交换流量的运营商。
question-backbone-missing = 请选择贵组织是否运营互联网骨干网

question-transit = 贵组织向谁提供转接服务（transit）？
question-transit-hint = 此处的转接服务是指为他人传送互联网流量，包括为客户提供互联网接入，而不仅限于为其他网络提供 IP 转接。贵组织购买的转接服务不算。请勾选所有适用项。
question-transit-example = 例如，宽带或移动服务提供商为互联网用户传送流量。将内容提供商的流量传送给其受众的网络，则是传送第三方内容。
question-transit-missing = 请选择贵组织向谁提供转接服务，或选择“以上皆非”

question-association = 贵协会代表下列哪些对象？
question-association-hint = 只要贵协会有部分成员属于这些类型的组织即可。请勾选所有适用项。
question-association-example = 例如，全国性的互联网服务提供商协会，或由其成员组成协会的互联网交换中心。
question-association-missing = 请选择贵协会代表哪些对象，或选择“以上皆非”

question-services = 贵组织通过公共互联网向其他组织提供下列哪些服务？
question-services-hint = 贵组织作为互联网服务提供商或连接服务提供商向其他组织提供的服务才算，仅供自用的不算。请勾选所有适用项。
question-services-example = 例如，托管电子邮件或业务应用，或保护客户的网络免受 DDoS 等攻击。
question-services-missing = 请选择贵组织提供下列哪些服务，或选择“以上皆非”

question-gnso = 下列哪些议题对贵组织有商业影响？
question-gnso-hint = 选区就这些议题代表其成员发表意见。通用名称支持组织（GNSO）负责制定 ICANN 关于 .com 等通用顶级域（gTLD）的政策。请勾选因 GNSO 的活动而影响贵组织或其成员业务的每个议题。如果您提出申请，届时需要加以证明。
question-gnso-example = 例如，新的 Whois 规则改变了贵组织处理滥用投诉的方式，或者新的顶级域增加了贵组织 DNS 服务器的负载和客服部门收到的求助。
question-gnso-missing = 请选择对贵组织有商业影响的议题，或选择“以上皆非”

question-participation = 贵组织是否理解，其代表需要定期参与选区的工作？
question-participation-hint = 成员指派代表，代表需要定期参与选区的工作。
question-participation-example = 例如，关注邮件列表、参加电话会议，以及对政策草案发表意见。
question-participation-missing = 请选择贵组织是否理解其代表需要定期参与

choice-commercial-entity = 商业实体
choice-trade-association = 行业协会
choice-neither = 两者皆非
choice-yes = 是
choice-no = 否
choice-not-sure = 不确定
choice-none-of-these = 以上皆非
choice-internet-users = 互联网用户
choice-third-party-content = 第三方互联网内容
choice-isps = 互联网服务提供商
choice-connectivity-providers = 连接服务提供商
choice-portal-services = 门户服务
choice-electronic-commerce = 电子商务公司
choice-application-services = 基于互联网的应用服务
choice-security-services = 托管安全服务
choice-whois-policies = Whois 政策
choice-new-gtlds = 新 gTLD 及其对网络的影响
choice-ip-addressing = IP 编址
choice-icann-evolution = ICANN 的机构演变
choice-something-else = 其他

widget-name = ISPCP 成员资格自查
page-title = { $step } | ISPCP 成员资格
intro-what = 了解贵组织能否加入 ISPCP，即 ICANN 的互联网服务提供商和连接服务提供商选区。回答 6 或 7 个问题，即可了解贵组织初步来看是否符合资格及其原因。之后，您可以准备一份提交秘书处的申请。
intro-privacy = 您的回答只保留在此浏览器标签页中。不会发送任何内容，也不会跟踪您。
progress = 第 { $number } 题，共 { $total } 题
progress-result = 结果
button-continue = 继续
button-back = 返回
# Passes the questions that cannot change the result any more.
button-result = 立即查看结果
button-save = 保存副本以便稍后继续
button-open = 打开已保存的申请
button-clear = 全部清除
button-clear-really = 是，全部清除
button-clear-keep = 否，全部保留
button-retry = 重试
quotation-source = ISPCP 章程，成员资格标准
session-title = 保存、打开或清除
clear-question = 这将删除您的所有回答和输入的全部内容。您已保存的文件不会被删除。
status-saved = 您的副本已保存。如要稍后继续，请返回此页面并选择“打开已保存的申请”。
status-cleared = 已全部清除。
status-deselected = 与此项矛盾的答案已取消选择。
status-locale-changed = 本页面现在以中文显示。
status-storage-refused = 您的浏览器不允许此页面保留您的回答。您仍可使用自查，但重新加载或关闭页面会丢失您输入的内容。如要稍后继续，请保存副本。
status-locale-failed = 无法加载该语言。请检查网络连接，然后重新选择。
# Stands before the page's title while the page shows an error.
error-prefix = 错误：{ $title }
error-title = 出现问题
file-error-title = 文件未能打开


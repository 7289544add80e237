### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

question-applicant = 提出申请的是哪类组织？
question-applicant-hint = 成员资格面向组织：各种规模的公司，以及行业协会，包括非营利协会。
question-applicant-example = 例如，作为有限公司的互联网服务提供商是商业实体；此类提供商的协会是行业协会；政府部门、慈善机构或个人两者皆非。
question-applicant-missing = 请选择提出申请的是哪类组织

question-backbone = 贵组织是否运营互联网骨干网？
question-backbone-hint = 骨干网通过贵组织自行运营的路由和链路在网络之间传送流量。
question-backbone-example = 例如，拥有自己的长途网络并与其他网络交换路由的运营商。
question-backbone-missing = 请选择贵组织是否运营互联网骨干网

question-transit = 贵组织是否提供转接服务？
question-transit-hint = 为他人传送流量才算；为自己购买转接服务不算。请勾选所有适用项。
question-transit-example = 例如，宽带或移动服务提供商为互联网用户传送流量；将内容提供商的流量传送给其受众的网络，则是为第三方内容传送流量。
question-transit-missing = 请选择贵组织向谁提供转接服务，或选择“以上皆非”

question-association = 贵协会代表下列哪些对象？
question-association-hint = 至少部分成员属于这些类型的组织即可。请勾选所有适用项。
question-association-example = 例如，全国性的互联网服务提供商协会，或由其成员组成协会的互联网交换中心。
question-association-missing = 请选择贵协会代表谁，或选择“以上皆非”

question-services = 贵组织是否通过互联网向他人提供应用服务或安全服务？
question-services-hint = 通过公共互联网向其他组织提供的服务才算，自用的不算。请勾选所有适用项。
question-services-example = 例如，为客户托管电子邮件或业务应用，或保护客户的网络免受攻击。
question-services-missing = 请选择贵组织提供哪些服务，或选择“以上皆非”

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = gNSO 的哪些议题在商业上影响贵组织？
question-gnso-hint = gNSO 在 ICANN 中制定通用顶级域的政策。请勾选对贵组织或其成员的业务有影响的每个议题。
question-gnso-example = 例如，关于 Whois 的规则改变了贵组织处理滥用投诉的方式，或新的顶级域给贵组织的网络带来负载和支持请求。
question-gnso-missing = 请选择哪些议题影响贵组织，或选择“以上皆非”

question-participation = 贵组织的代表会定期参与选区的工作吗？
question-participation-hint = 成员指派代表，代表需要定期参与选区的工作。
question-participation-example = 例如，关注邮件列表、参加会议，以及对政策草案发表意见。
question-participation-missing = 请选择代表是否会定期参与

## Names of the criteria, in findings and documents.

criterion-applicant = 组织类型
criterion-backbone = 互联网骨干网
criterion-transit = 转接服务
criterion-association = 行业协会
criterion-services = 应用服务或安全服务
criterion-gnso = 受 gNSO 影响
criterion-participation = 定期参与

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = 贵组织
station-backbone = 骨干网
station-transit = 转接服务
station-association = 行业协会
station-services = 服务
station-gnso = 受 gNSO 影响
station-participation = 参与
# The end of the route.
station-member = 成员

## Choices. Outside tests know the widget by these words.

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
choice-ip-addressing = IP 地址分配
choice-icann-evolution = ICANN 的机构演变
choice-something-else = 其他

## States of a criterion.

state-met = 符合
state-unsure = 不确定
state-not-met = 不符合

## Reasons: why a criterion has its state.

reason-unsure = 您表示不确定。
reason-unanswered = 您尚未回答此问题。
reason-applicant-met = 贵组织的类型可以申请。
reason-applicant-not-met = 成员资格面向商业实体和行业协会。
reason-backbone-met = 贵组织运营互联网骨干网。
reason-backbone-not-met = 贵组织不运营互联网骨干网。
reason-transit-met = 贵组织提供转接服务。
reason-transit-not-met = 贵组织不向互联网用户或第三方内容提供转接服务。
reason-association-met = 贵协会代表章程所列的行业。
reason-association-not-met = 贵协会不代表章程所列的任何行业。
reason-services-met = 贵组织向其他组织提供此类服务。
reason-services-not-met = 贵组织不向其他组织提供此类服务。
reason-gnso-met = gNSO 的活动在商业上影响贵组织。
reason-gnso-not-met = 您表示 gNSO 的活动在商业上不影响贵组织。
reason-participation-met = 贵组织的代表将定期参与。
reason-participation-not-met = 您表示代表不会定期参与。
reason-associations-only = 只有行业协会可以以此方式符合资格，因此未向您提问。
reason-texts-differ = 您表示 gNSO 的活动在商业上不影响贵组织。已发布的文本在此不一致：章程对每个申请者都有此要求，而选区的成员资格页面未对协会重申这一点。本自查以章程为准；秘书处可以说明。

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = 此要求已符合。
effect-satisfies-alternative = 四项中符合一项即可。
effect-spare = 这不会改变结果。
effect-open = 在此给出明确的回答即可确定此要求。
effect-obstacle = 这是障碍所在。
effect-obstacle-alternative = 四项中任何一项都可满足此要求。

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = 贵组织看来符合资格
verdict-eligible-lead = 根据您的回答，贵组织符合成员资格标准。
verdict-unclear = 尚不清楚贵组织是否符合资格
verdict-unclear-lead = 根据您的回答，没有不利因素，但仍有待定事项。
verdict-not-eligible = 贵组织看来不符合资格
verdict-not-eligible-lead = 根据您的回答，贵组织不符合成员资格标准。

### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = 组织类型
criterion-backbone = 互联网骨干网
criterion-transit = 转接服务
criterion-association = 行业协会
criterion-services = 应用服务或安全服务
criterion-gnso = GNSO 的商业影响
criterion-participation = 定期参与

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = 申请人
station-backbone = 骨干网
station-transit = 转接服务
station-association = 行业协会
station-services = 服务
station-gnso = GNSO 的影响
station-participation = 参与
# The end of the route.
station-member = 成员资格

## States of a criterion.

state-met = 符合
state-unsure = 尚不明确
state-not-met = 不符合
# Neutral: the requirement is met without it.
state-not-needed = 无需满足
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = 不适用
# Neutral: the result was clear without it.
state-not-answered = 未回答

## Reasons: why a criterion has its state.

reason-unsure = 您的回答是“不确定”。
reason-unanswered = 您尚未回答此问题。
reason-applicant-met = 商业实体和行业协会可以申请。
reason-applicant-not-met = 成员资格面向属于互联网服务提供商或连接服务提供商的商业实体，以及代表此类提供商的行业协会。
reason-backbone-met = 贵组织运营互联网骨干网。
reason-backbone-not-met = 贵组织不运营互联网骨干网。
reason-transit-met = 贵组织提供转接服务。
reason-transit-not-met = 贵组织不向互联网用户或第三方内容提供转接服务。
reason-association-met = 贵协会至少代表章程所列对象中的一类。
reason-association-not-met = 贵协会不代表章程所列的任何一类对象。
reason-services-met = 贵组织向其他组织提供应用服务或托管安全服务。
reason-services-not-met = 贵组织不向其他组织提供应用服务或托管安全服务。
reason-gnso-met = 您表示 GNSO 的活动对贵组织有商业影响。申请中会要求您加以证明。
reason-gnso-not-met = 您表示 GNSO 的活动对贵组织没有商业影响。
reason-participation-met = 贵组织理解其代表需要定期参与。
reason-participation-not-met = 您未确认贵组织理解其代表需要定期参与。
reason-associations-only = 此项仅适用于行业协会，因此未向您提出此问题。
reason-texts-differ = 您表示 GNSO 的活动对贵组织没有商业影响。已发布的文件在这一点上说法不一：章程要求每个申请人都受到此类影响，而选区的成员资格页面未对协会重申这一要求。本自查以章程为准；实际适用哪项规定，可咨询秘书处。
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = 贵组织向其他组织提供应用服务或托管安全服务。章程所指的是提供这些服务的“ISPs or connectivity providers”（互联网服务提供商或连接服务提供商），而本自查并未询问贵组织是否属于其中之一。贵组织是否符合，可咨询秘书处。

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = 此项要求已满足。
effect-satisfies-alternative = 从事其中任何一项活动即可。
effect-none = 这不会改变结果。
effect-undecided = 如能给出明确的回答，或可确定是否满足此项要求。
effect-blocking = 此项要求未满足。
effect-blocking-alternative = 从事其中一项活动即可满足此项要求。
# Not met, while the requirement is still open.
effect-unclaimed = 此项要求仍可通过其他标准满足。

## Outside tests know the result by these headings.

verdict-eligible = 初步来看，贵组织符合资格
verdict-eligible-lead = 根据您的回答，贵组织符合成员资格标准。
verdict-unclear = 尚不清楚贵组织是否符合资格
verdict-unclear-lead = 您的回答中没有排除资格的内容，但至少有一点尚不明确。
verdict-not-eligible = 初步来看，贵组织不符合资格
verdict-not-eligible-lead = 根据您的回答，贵组织不符合成员资格标准。

### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

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

## Outside tests know the result by these headings.

verdict-eligible = 贵组织看来符合资格
verdict-eligible-lead = 根据您的回答，贵组织符合成员资格标准。
verdict-unclear = 尚不清楚贵组织是否符合资格
verdict-unclear-lead = 根据您的回答，没有不利因素，但仍有待定事项。
verdict-not-eligible = 贵组织看来不符合资格
verdict-not-eligible-lead = 根据您的回答，贵组织不符合成员资格标准。

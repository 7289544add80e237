### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = 组织
section-organisation-lead = 请告知秘书处由谁提出申请。名称请按贵组织的写法填写，任何文字均可。
section-representatives = 代表
section-representatives-lead = 章程要求代表定期参与。候补代表可不填。
section-evidence = 说明材料
section-evidence-lead = 每项写几句话即可。可以查证的事实最有帮助。
section-disclosures = 成员身份与关联
section-disclosures-lead = 此处的任何内容都不会成为拒绝申请的理由。秘书处需要了解这些情况，因为同时属于 gNSO 多个团体的成员只能在其中一个投票。
section-declarations = 声明与签名
section-declarations-lead = 请代表贵组织作出以下声明，并键入您的姓名以签名。

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional = （选填）

field-legal-name = 组织的法定名称
field-legal-name-hint = 与登记簿或章程所载一致。
field-legal-name-missing = 请填写组织的法定名称
field-other-names = 其他名称
field-other-names-hint = 例如品牌、缩写，或以其他文字书写的名称。
field-other-names-missing = 请填写组织的其他名称
field-country = 国家或地区
field-country-hint = 组织的注册地。
field-country-missing = 请选择组织注册所在的国家或地区
# The first line of the list of countries.
field-country-choose = 请选择国家或地区
field-website = 网站
field-website-hint = 例如 example.net 或 https://例え.中国
field-website-missing = 请填写组织的网站
field-as-numbers = AS 号码
field-as-numbers-hint = 贵组织自治系统的号码，以逗号分隔。例如 AS3320, 6805
field-as-numbers-missing = 请填写 AS 号码
field-registration = 注册号
field-registration-hint = 商业登记、社团登记等的号码。
field-registration-missing = 请填写注册号
field-telephone = 电话
field-telephone-hint = 请包含国家区号。例如 +49 30 1234567
field-telephone-missing = 请填写电话号码

field-primary-name = 姓名
field-primary-name-hint = 主要代表的姓名。
field-primary-name-missing = 请填写主要代表的姓名
field-primary-position = 职务
field-primary-position-hint = 在组织中的职务。
field-primary-position-missing = 请填写主要代表的职务
field-primary-email = 电子邮件地址
field-primary-email-hint = 任何文字的地址均可。例如 name@example.net 或 елена@пример.рф
field-primary-email-missing = 请填写主要代表的电子邮件地址
field-alternate-name = 候补代表的姓名
field-alternate-name-hint = 在主要代表无法参与时参与的人。
field-alternate-name-missing = 请填写候补代表的姓名，或清除已填写的候补代表信息
field-alternate-position = 候补代表的职务
field-alternate-position-hint = 在组织中的职务。
field-alternate-position-missing = 请填写候补代表的职务
field-alternate-email = 候补代表的电子邮件地址
field-alternate-email-hint = 例如 name@example.net
field-alternate-email-missing = 请填写候补代表的电子邮件地址，或清除已填写的候补代表信息

field-backbone-evidence = 贵组织的骨干网
field-backbone-evidence-hint = 覆盖范围，以及他人可在何处看到：AS 号码、对等互联、looking glass、网络图。
field-backbone-evidence-missing = 请描述贵组织的骨干网
field-transit-evidence = 贵组织的转接服务
field-transit-evidence-hint = 向谁提供，如何提供。
field-transit-evidence-missing = 请描述贵组织提供的转接服务
field-association-evidence = 贵协会代表谁
field-association-evidence-hint = 成员的数量与类型，以及可在何处查阅成员名单。
field-association-evidence-missing = 请描述贵协会代表谁
field-services-evidence = 贵组织的服务
field-services-evidence-hint = 贵组织通过公共互联网向其他组织提供哪些应用服务或安全服务。
field-services-evidence-missing = 请描述贵组织提供的服务
field-gnso-impact = gNSO 的活动在商业上如何影响贵组织
field-gnso-impact-hint = 请就所勾选的议题用自己的话说明。
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = 请就所勾选的议题说明，并写明“其他”指什么。
field-gnso-impact-missing = 请描述 gNSO 的活动如何影响贵组织
field-nevertheless = 仍然申请的理由
field-nevertheless-hint = 本自查认为贵组织看来不符合资格。请说明您为何认为章程仍然适用于贵组织。
field-nevertheless-missing = 请说明仍然申请的理由
field-remarks = 其他事项
field-remarks-hint = 您认为对申请重要的其他内容。
field-remarks-missing = 请填写您的说明

field-other-bodies = 哪些其他机构
field-other-bodies-hint = 名称以逗号分隔。
field-other-bodies-missing = 请填写其他机构的名称
field-link-details = 关联的内容
field-link-details-hint = 例如注册管理机构或注册服务机构的名称，以及其是否属于贵集团。
field-link-details-missing = 请描述与注册管理机构或注册服务机构的关联
field-signature = 签名
field-signature-hint = 请键入您的全名。系统会加上今天的日期。
field-signature-missing = 请键入您的全名以签名

# The same limit stands in an error when it is passed.
field-limit = 最多 { NUMBER($limit) } 个字符。

## The two representatives.

representative-primary = 主要代表
representative-alternate = 候补代表

## Groups of boxes: legend, -hint, -missing.

group-memberships = 组织还属于 ICANN 的哪些机构？
group-memberships-hint = 请勾选所有适用项。
group-memberships-missing = 请选择组织所属的 ICANN 机构，或选择“以上皆非”
group-voting = 组织在其中哪些机构投票？
group-voting-hint = 请勾选所有适用项。
group-voting-missing = 请选择组织投票的机构，或选择“以上皆非”
group-links = 组织或其企业集团是否属于下列之一？
group-links-hint = 请勾选所有适用项。
group-links-missing = 请选择组织或其集团所属的类别，或选择“以上皆非”
group-declarations = 声明
group-declarations-hint = 全部为必需。
group-declarations-missing = 请勾选每一项声明。缺少声明，秘书处无法受理申请

item-bc = 企业选区（BC）
item-ipc = 知识产权选区（IPC）
item-rysg = 注册管理机构利益相关方团体（RySG）
item-rrsg = 注册服务机构利益相关方团体（RrSG）
item-ncuc = 非商业用户选区（NCUC）
item-npoc = 非营利性组织运营问题选区（NPOC）
item-ccnso = 国家和地区名称支持组织（ccNSO）
item-at-large = 一般会员（At-Large）
item-aso = 地址支持组织（ASO）或地区互联网注册管理机构
item-other-body = 其他机构
item-registry = 通用顶级域的注册管理运行机构
item-registrar = ICANN 认证的注册服务机构
item-none-of-these = 以上皆非
item-criteria-met = 据我所知，组织符合本申请所述的成员资格标准。
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = 据我所知，本申请中的回答属实，我请选区判断组织是否符合成员资格标准。
item-will-participate = 代表将积极并定期参与选区的工作。
item-authority = 我有权代表组织签署本申请。
item-expected-standards = 我已阅读 ICANN 的《预期行为标准》（Expected Standards of Behavior），代表将予以遵守。
item-consent = 我同意秘书处处理本申请中的数据，以便作出决定并维护成员名单。

## Errors.

too-long = “{ $label }”最多 { NUMBER($limit) } 个字符；您输入了 { NUMBER($length) } 个。请缩短
bad-email = 请输入电子邮件地址，如 name@example.net
bad-website = 请输入网站，如 example.net 或 https://example.net
bad-telephone = 请输入带数字的电话号码，如 +49 30 1234567
bad-country = 请从列表中选择国家或地区
bad-as-number = “{ $word }”不是 AS 号码。请输入 AS3320 这样的号码，以逗号分隔
reserved-as-number = AS{ $number } { $reason }。请输入公共互联网上某个网络的号码，或将此栏留空
as-number-zero = 不标识任何网络（RFC 7607）
as-number-transition = 用于代替四字节号码（RFC 4893）
as-number-documentation = 保留用于文档（RFC 5398）
as-number-private = 保留用于私有用途（RFC 6996）
as-number-last = 是其范围中保留的最后一个号码（RFC 7300）

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = 文件过大，不可能是已保存的申请（超过 4 MB）。请选择您在此下载的 PDF、HTML 或 JSON 文件
file-not-ours = 这不是在此保存的申请。请选择您下载的 PDF、HTML 或 JSON 文件
file-no-reader = 无法加载读取 PDF 文件的模块。请检查网络连接并重新选择文件，或选择 HTML 或 JSON 文件
file-unreadable = 浏览器无法读取文件。请确认文件仍然存在并且您可以打开它
file-truncated = 文件过早结束，可能是下载或复制被中断。请尝试另一份副本
file-damaged = 文件已损坏：数据在第 { $line } 行中断。请尝试另一份副本
file-damaged-pdf = PDF 文件已损坏，无法读取。请尝试另一份副本，或选择 HTML 或 JSON 文件
file-encrypted = PDF 文件受密码保护。请选择您下载时的原文件，或选择 HTML 或 JSON 文件
file-too-deep = 文件的结构与在此保存的文件不同。请选择您下载的 PDF、HTML 或 JSON 文件
file-newer = 文件由本自查的较新版本保存（格式 { $version }）。请重新加载页面以获取该版本，然后再次打开文件
file-older = 文件由本自查的早期版本保存（格式 { $version }），已无法打开。请重新填写申请
file-unknown = 文件包含本自查不认识的内容：{ $path }。文件可能被修改过；请选择下载时的原文件
file-wrong-type = 文件的某一部分形式不正确：{ $path }。文件可能被修改过；请选择下载时的原文件
file-bad-value = 文件的某一部分含有不可能的值：{ $path }。文件可能被修改过；请选择下载时的原文件
file-too-long = 文件中的文字过长：{ $path }。文件可能被修改过；请选择下载时的原文件

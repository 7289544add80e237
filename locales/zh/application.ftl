### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = 组织信息
section-organisation-lead = 请告知秘书处由谁提出申请。名称和姓名可用任何文字填写。
section-representatives = 代表
section-representatives-lead = 成员指派定期参与工作的代表。您还可以指定一名候补代表。
section-evidence = 佐证说明
section-evidence-lead = 每项写几句话即可。秘书处可以查证的事实最有帮助。
section-disclosures = 成员身份与关联
section-disclosures-lead = 您在此处的回答不影响自查结果。秘书处需要了解这些情况，因为同时属于 GNSO 多个团体的组织只能在其中一个投票。
section-declarations = 声明与签名
section-declarations-lead = 请代表贵组织作出以下声明，然后输入您的姓名以签名。

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = （选填）

field-legal-name = 法定名称
field-legal-name-hint = 与登记机关的登记或组织章程所载一致。
field-legal-name-missing = 请填写贵组织的法定名称
field-other-names = 其他名称
field-other-names-hint = 例如品牌、缩写，或以其他文字书写的名称。
field-other-names-missing = 请填写贵组织的其他名称
field-country = 国家或地区
field-country-hint = 贵组织的注册地。
field-country-missing = 请选择贵组织注册所在的国家或地区
# The first line of the list of countries.
field-country-choose = 请选择国家或地区
field-website = 网站
field-website-hint = 例如 example.net 或 https://例え.中国
field-website-missing = 请填写贵组织的网址
field-as-numbers = AS 号码
field-as-numbers-hint = 请填写贵组织自治系统的号码，以逗号分隔。例如 AS3320, 6805
field-as-numbers-missing = 请填写 AS 号码
field-registration = 注册号
field-registration-hint = 企业登记、社会团体登记等的编号（如统一社会信用代码）。
field-registration-missing = 请填写注册号
field-telephone = 电话
field-telephone-hint = 请包含国家或地区代码。例如 +49 30 1234567
field-telephone-missing = 请填写电话号码

field-primary-name = 姓名
field-primary-name-hint = 将代表贵组织的人。
field-primary-name-missing = 请填写主要代表的姓名
field-primary-position = 职务
field-primary-position-hint = 此人在贵组织中的职务。
field-primary-position-missing = 请填写主要代表的职务
field-primary-email = 电子邮件地址
field-primary-email-hint = 可使用任何文字的地址。例如 name@example.net 或 елена@пример.рф
field-primary-email-missing = 请填写主要代表的电子邮件地址
field-alternate-name = 候补代表的姓名
field-alternate-name-hint = 主要代表无法参与时的替代人选。
field-alternate-name-missing = 请填写候补代表的姓名，或清除有关候补代表的其他栏目
field-alternate-position = 候补代表的职务
field-alternate-position-hint = 此人在贵组织中的职务。
field-alternate-position-missing = 请填写候补代表的职务
field-alternate-email = 候补代表的电子邮件地址
field-alternate-email-hint = 例如 name@example.net
field-alternate-email-missing = 请填写候补代表的电子邮件地址，或清除有关候补代表的其他栏目

field-backbone-evidence = 骨干网情况
field-backbone-evidence-hint = 请说明覆盖范围，以及外界可在何处查证，例如 AS 号码、对等互联、looking glass 或网络图。
field-backbone-evidence-missing = 请说明贵组织的骨干网
field-transit-evidence = 所提供的转接服务（transit）
field-transit-evidence-hint = 请说明向谁提供，以及如何提供。
field-transit-evidence-missing = 请说明贵组织提供的转接服务
field-association-evidence = 协会所代表的对象
field-association-evidence-hint = 请说明各类成员的数量，以及可在何处查阅成员名单。
field-association-evidence-missing = 请说明贵协会代表哪些对象
field-services-evidence = 所提供的服务
field-services-evidence-hint = 请说明贵组织通过公共互联网向其他组织提供哪些应用服务或安全服务。
field-services-evidence-missing = 请说明贵组织提供的服务
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = 贵组织为何属于互联网服务提供商或连接服务提供商
field-provider-evidence-hint = 章程所指的是互联网服务提供商和连接服务提供商。请用一两句话说明贵组织为何属于其中之一。
field-provider-evidence-missing = 请说明贵组织为何属于互联网服务提供商或连接服务提供商
field-gnso-impact = GNSO 的活动对组织有何商业影响
field-gnso-impact-hint = 请就所勾选的每个议题用自己的话说明。
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = 请就所勾选的每个议题加以说明，并写明“其他”指什么。
field-gnso-impact-missing = 请说明 GNSO 的活动对贵组织有何商业影响
field-justification = 仍然申请的理由
field-justification-hint = 自查结果显示，贵组织初步来看不符合资格。请说明您为何认为贵组织符合章程的标准。
field-justification-missing = 请说明仍然申请的理由
field-remarks = 其他事项
field-remarks-hint = 秘书处应当了解的其他情况。
field-remarks-missing = 请填写您的说明

field-other-bodies = 其他机构的名称
field-other-bodies-hint = 请以逗号分隔各名称。
field-other-bodies-missing = 请填写其他机构的名称
field-link-details = 关联情况
field-link-details-hint = 例如注册管理机构或注册服务机构的名称，以及其是否属于贵组织所在的集团。
field-link-details-missing = 请说明与注册管理机构或注册服务机构的关联
field-signature = 签名
field-signature-hint = 请输入您的全名。系统会自动加上今天的日期。
field-signature-missing = 请输入您的全名以签名

# The same limit stands in an error when it is passed.
field-limit = 最多 { NUMBER($limit) } 个字符。

## The two representatives.

representative-primary = 主要代表
representative-alternate = 候补代表

## Groups of boxes: legend, -hint, -missing.

group-memberships = 贵组织还属于 ICANN 的哪些机构？
group-memberships-hint = 请勾选所有适用项。
group-memberships-missing = 请选择贵组织所属的 ICANN 机构，或选择“以上皆非”
group-voting = 贵组织在其中哪些机构投票？
group-voting-hint = 请勾选所有适用项。
group-voting-missing = 请选择贵组织投票的机构，或选择“以上皆非”
group-links = 贵组织或其所在集团的某家公司是否属于下列之一？
group-links-hint = 请勾选所有适用项。
group-links-missing = 请选择贵组织或其所在集团的公司所属的类别，或选择“以上皆非”
group-declarations = 声明
group-declarations-hint = 必须全部勾选。
group-declarations-missing = 请勾选每一项声明以继续

item-bc = 企业选区（BC）
item-ipc = 知识产权选区（IPC）
item-rysg = 注册管理机构利益相关方团体（RySG）
item-rrsg = 注册服务机构利益相关方团体（RrSG）
item-ncuc = 非商业用户选区（NCUC）
item-npoc = 非营利运营关切选区（NPOC）
item-ccnso = 国家和地区名称支持组织（ccNSO）
item-at-large = 一般会员（At-Large）
item-aso = 地址支持组织（ASO）或地区互联网注册管理机构
item-other-body = 其他机构
item-registry = 通用顶级域（gTLD）的注册管理运行机构
item-registrar = ICANN 认证的注册服务机构
item-none-of-these = 以上皆非
item-criteria-met = 据我所知，本组织符合本申请所述的成员资格标准。
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = 据我所知，本申请中的回答属实。请选区决定本组织是否符合成员资格标准。
item-will-participate = 本组织的代表将积极并定期参与选区的工作。
item-authority = 我有权代表本组织签署本申请。
item-expected-standards = 我已阅读 ICANN 的《预期行为标准》（Expected Standards of Behavior），本组织的代表将予以遵守。
# A link to that text, above the declarations.
expected-standards-link = 阅读 ICANN 的《预期行为标准》（英文）
item-consent = 我同意秘书处处理本申请中的数据，以便选区作出决定，并用于维护成员名单。

## Errors.

too-long = “{ $label }”最多 { NUMBER($limit) } 个字符，您输入了 { NUMBER($length) } 个。请缩短。
bad-email = 请输入电子邮件地址，如 name@example.net
email-not-alone = 请只输入电子邮件地址，如 name@example.net，不要加姓名或其他文字
several-emails = 请只输入一个电子邮件地址。候补代表另有一栏。
bad-website = 请输入网址，如 example.net 或 https://example.net
bad-telephone = 请用数字填写电话号码，如 +49 30 1234567
bad-country = 请从列表中选择国家或地区
bad-as-number = “{ $word }”不是 AS 号码。请输入 AS3320 这样的号码，以逗号分隔。
unreadable-as-number = “{ $word }”不是 AS 号码，无法识别的字符：{ $letters }。请输入 AS3320 这样的号码，以逗号分隔。
letter = “{ $letter }”
letter-by-code = “{ $letter }”（{ $code }）
reserved-as-number = AS{ $number } { $reason }。请输入公共互联网上某个网络的号码，或将此栏留空。
as-number-zero = 不标识任何网络（RFC 7607）
as-number-transition = 是四字节号码的占位号码（RFC 6793）
as-number-documentation = 保留供文档示例使用（RFC 5398）
as-number-private = 保留供私有网络使用（RFC 6996）
as-number-last = 是所在号段末尾的保留号码（RFC 7300）

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = 文件超过 16 MB，不可能是已保存的申请。请选择您在此下载的 PDF、HTML 或 JSON 文件。
file-not-ours = 这不是用本自查工具保存的申请。请选择您下载的 PDF、HTML 或 JSON 文件。
file-no-reader = 无法加载读取 PDF 文件的模块。请检查网络连接并重新选择文件，或选择 HTML 或 JSON 文件。
file-unreadable = 浏览器无法读取文件。请确认文件仍然存在并且您有权打开它。
file-truncated = 文件不完整，可能是下载或复制中断所致。请尝试另一份副本。
file-damaged = 文件已损坏：第 { $line } 行之后无法读取。请尝试另一份副本。
file-damaged-pdf = PDF 文件已损坏，无法读取。请尝试另一份副本，或选择 HTML 或 JSON 文件。
file-encrypted = PDF 文件受密码保护。请选择您下载时的原文件，或选择 HTML 或 JSON 文件。
file-too-deep = 文件的格式与用本自查工具保存的申请不符。请选择您下载的 PDF、HTML 或 JSON 文件。
file-newer = 文件由本自查工具的较新版本保存（格式 { $version }）。请重新加载页面以获取该版本，然后再次打开文件。
file-older = 文件由本自查工具的早期版本保存（格式 { $version }），已无法打开。请重新开始一份申请。
file-unknown = 文件包含本自查工具无法识别的内容：{ $path }。文件可能被修改过。请选择您下载时的原文件。
file-wrong-type = 文件的某一部分格式不正确：{ $path }。文件可能被修改过。请选择您下载时的原文件。
file-bad-value = 文件的某一部分含有无效值：{ $path }。文件可能被修改过。请选择您下载时的原文件。
file-altered = 有程序在传送途中改动了此文件的字符（某些邮件程序会这样做），其中的文字已不是您所写的。请选择您下载时的原文件，或请对方放入 ZIP 文件重新发送。

### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = 申请，第 { $number } 部分，共 { $total } 部分
progress-check = 申请
progress-ready = 申请

## Buttons.

button-change = 更改
button-prepare = 准备申请
button-prepare-anyway = 仍然继续申请
button-pdf = 下载 PDF
button-html = 下载 HTML
button-text = 下载文本
button-json = 下载数据（JSON）
button-print = 打印
button-email = 给秘书处发电子邮件
button-copy-address = 复制地址
button-copy-email = 复制电子邮件内容
button-copy-text = 复制文本
button-copy-data = 复制数据
button-share = 分享 HTML 文件
button-self-check = 下载自查结果

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label }：{ $value }
# A label alone on a line, above what it says.
label-line = { $label }：
# Between two sentences.
sentence-separator = { "" }

## Result.

requirements-met = 已满足 { $met } 项要求，共 { $all } 项。
constituency-decides = 自查结果仅供参考：成员资格由选区决定。
route-title = 通往成员资格的路径
route-caption = 中间的分支符合任何一条即可，主线上的每一步都须符合。
route-up = 从贵组织到成员资格的每一步均已符合。
route-open = 从贵组织到成员资格至少有一步尚不明确。
route-down = 从贵组织到成员资格至少有一步不符合。
# Between the four alternatives, for screen readers and on the diagram.
route-any = 任一即可
findings-title = 得出此结果的原因
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = 已符合的标准
findings-outstanding = 尚不明确或不符合的标准
findings-immaterial = 不影响结果的标准
obstacles-title = 不符合之处
# A criterion, or several, each on a line below.
needs-met-one = 需要符合以下标准：
needs-met-any = 需要至少符合以下一项标准：
open-title = 尚不明确之处
needs-answer-one = 以下一项需要明确回答：
needs-answer-any = 以下至少一项需要明确回答：
next-title = 下一步
next-eligible = 请在此准备申请，下载后发送给秘书处。
next-unclear = 您可以更改回答、咨询秘书处，或准备申请。本自查无法判断的，选区可以决定。
next-not-eligible = 如果某个回答有误，请更改。如果您认为贵组织仍符合章程的标准，请继续申请并说明理由。是否接纳由选区决定。
# The quoted words are the charter’s.
membership-rights = 章程赋予信誉良好的成员“single and equal rights to participate in all general activities of the ISPCP Constituency”（非官方译文：“参与 ISPCP 选区一切一般活动的统一且平等的权利”）。
# Stands before the Secretariat’s address.
ask-secretariat = 有关费用、期限及其他问题，请写信给秘书处：
# What the application will ask for, before one begins with it.
preparation-title = 请准备好以下内容
preparation-organisation = 组织的法定名称、国家或地区和网站；如有，还有 AS 号码和注册号。
preparation-representatives = 一名代表的姓名、职务和电子邮件地址；如有需要，还有候补代表的相应信息。
preparation-evidence = 几句话，说明贵组织的业务，以及 GNSO 的活动对贵组织有何商业影响。
preparation-disclosures = 贵组织还属于 ICANN 的哪些机构，以及是否与注册管理机构或注册服务机构有关联。
preparation-declarations = 代表贵组织作出五项声明并签名的权限。
preparation-time = 准备好后大约需要 15 至 25 分钟。您可以保存副本，稍后继续。
elsewhere-title = ICANN 中其他可申请加入的机构
elsewhere-lead = ICANN 社群的其他部分向其他类型的申请人开放：

elsewhere-bc = 企业选区（BC）
elsewhere-bc-for = 使用互联网的企业及其协会
elsewhere-ipc = 知识产权选区（IPC）
elsewhere-ipc-for = 知识产权所有者及其代理人
elsewhere-rysg = 注册管理机构利益相关方团体（RySG）
elsewhere-rysg-for = 与 ICANN 签约的通用顶级域（gTLD）注册管理运行机构
elsewhere-rrsg = 注册服务机构利益相关方团体（RrSG）
elsewhere-rrsg-for = ICANN 认证的注册服务机构
elsewhere-ncsg = 非商业利益相关方团体（NCSG），包括 NCUC 和 NPOC
elsewhere-ncsg-for = 非商业组织和个人。互联网服务提供商的非营利协会则可向 ISPCP 提出申请
elsewhere-at-large = 一般会员（At-Large）
elsewhere-at-large-for = 个人最终用户及其团体
elsewhere-ccnso = 国家和地区名称支持组织（ccNSO）
elsewhere-ccnso-for = 国家和地区顶级域（ccTLD）的管理者
elsewhere-aso = 地区互联网注册管理机构和地址支持组织（ASO）
elsewhere-aso-for = 关注互联网号码资源政策的任何人
elsewhere-gac = 政府咨询委员会（GAC）
elsewhere-gac-for = 政府和公共机构

## Check your answers, and the last screen.

review-title = 检查您的回答
review-lead = 这就是秘书处将收到的内容。如有不正确之处，请更改。
download-title = 您的申请已准备好
download-lead = 请下载并发送给秘书处。目前尚未发送任何内容：此页面无法代您发送。
download-choose = 请发送 PDF：您可以阅读、签名和保存，也可以在此再次打开。HTML 以网页形式包含相同内容，文本可粘贴到电子邮件中，数据（JSON）供其他软件使用。
download-no-file = 没有收到文件？
download-no-file-lead = 某些应用和公司设置不允许页面保存文件。请将文本复制到发给秘书处的电子邮件中，或保存数据以便在此再次打开。
download-send-title = 发送申请
# Stands before the Secretariat's address.
download-send = 请将下载的文件附在电子邮件中，发送至
download-preview-title = 您的申请
email-subject = ISPCP 成员资格申请
email-body =
    尊敬的秘书处：

    您好！随信附上我们的成员资格申请。

    （请附上下载的文件，然后删除此行。）

## Status messages.

status-downloaded = 已将此文件交给您的浏览器保存：{ $file }
status-opening = 正在打开 PDF……
status-opened = 已打开保存的申请。
status-cleaned = 已从以下栏目中去除不可见的字符：{ $fields }
status-copied = 已复制。
status-copy-refused = 您的浏览器不允许在此复制。文本显示在下方：请选中并复制。
status-share-refused = 您的浏览器不允许在此分享文件。请下载文件，或复制文本。
# The label of a text that the browser did not copy.
copy-by-hand = 要复制的文本

## Making the PDF.

paper = PDF 纸张尺寸
paper-a4 = A4
paper-letter = 美国信纸（US Letter）
pdf-loading = 正在准备生成 PDF……
pdf-fetching = 正在加载字体……
pdf-writing = 正在生成 PDF……
pdf-slow = 生成 PDF 需要较长时间，可能是网络较慢。目前仍在生成。在此期间，您可以下载 HTML 或打印，两者都不需要网络。
pdf-failed = 无法生成 PDF，可能是网络中断。请重试，或者改为下载 HTML 或打印，两者都不需要网络。
# { $characters } are those that no font has.
pdf-boxed = PDF 已生成。其字体没有以下字符：{ $characters }。PDF 以小方框中的代码代替显示，文件内的数据保留您输入的原文。

### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "；" }

document-title = ISPCP 选区成员资格申请
self-check-title = ISPCP 选区资格自查结果
document-prepared = 本文件于 { DATETIME($date) }为 ISPCP 选区秘书处编制，依据截至 { DATETIME($criteria) }的成员资格标准。
document-decides = 本文件由申请人使用资格自查工具编制。它不是官方表格，也不是决定：成员资格由选区决定。
document-not-stated = 未填写
document-verdict = 资格自查结果
document-findings = 标准与回答
document-answer = 回答
document-state = 状态
document-reason = 理由
document-quotation = 章程
# After a quotation in plain text.
document-quoted = （{ $source }）
document-signature = 签名
document-signature-typed = 键盘输入的签名
document-signature-date = 日期
document-day = { DATETIME($day) }
document-signature-hand = 手写签名（如有要求）
document-representatives = 代表
document-topics = 对申请人有商业影响的议题
document-accepted = 已作出的声明
document-data = 本文件还包含申请的数据，因此可在自查工具中再次打开。
document-not-asked = 未提出此问题

## The PDF: at the foot of every page.

document-running = 编制日期：{ DATETIME($date) } · 标准截至：{ DATETIME($criteria) }
document-page = 第 { $number } 页，共 { $total } 页

### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "；" }

document-title = ISPCP 选区成员资格申请
self-check-title = ISPCP 选区资格自查
document-prepared = 于 { DATETIME($date) } 为 ISPCP 选区秘书处准备，依据 { DATETIME($criteria) } 所阅的成员资格标准。
document-decides = 本文件由申请者使用资格自查准备。它不是官方表格，也不是决定：成员资格由选区决定。
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
document-signature-typed = 键入签名
document-signature-date = 日期
document-day = { DATETIME($day) }
document-signature-hand = 手写签名（如有要求）
document-representatives = 代表
document-topics = 影响组织的议题
document-accepted = 已声明
document-data = 本申请的数据包含在此文件中，因此可在资格自查中再次打开。
document-not-asked = 未提问

## The PDF: at the foot of every page.

document-running = 准备于 { DATETIME($date) } · 标准阅于 { DATETIME($criteria) }
document-page = 第 { $number } 页，共 { $total } 页

### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "؛ " }

document-title = طلب عضوية في دائرة ISPCP
self-check-title = فحص استيفاء شروط دائرة ISPCP
document-prepared = أُعدّ لأمانة دائرة ISPCP في { DATETIME($date) }، وفق معايير العضوية كما قُرئت في { DATETIME($criteria) }.
document-decides = أعدّ مقدّم الطلب هذا المستند بواسطة الفحص الإلكتروني. وهو ليس نموذجًا رسميًا ولا قرارًا: فالدائرة هي التي تقرر العضوية.
document-not-stated = لم يُذكر
document-verdict = نتيجة الفحص
document-findings = المعايير والإجابات
document-answer = الإجابة
document-state = الحالة
document-reason = السبب
document-quotation = الميثاق
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = التوقيع
document-signature-typed = موقّع بالكتابة
document-signature-date = التاريخ
document-day = { DATETIME($day) }
document-signature-hand = توقيع بخط اليد، إن طُلب
document-representatives = الممثلون
document-topics = المواضيع التي تؤثر على المنظمة
document-accepted = أُقرّ به
document-data = بيانات هذا الطلب موجودة داخل هذا الملف، بحيث يمكن فتحه من جديد في الفحص.
document-not-asked = لم يُسأل

## The PDF: at the foot of every page.

document-running = أُعدّ في { DATETIME($date) } · قُرئت المعايير في { DATETIME($criteria) }
document-page = الصفحة { $number } من { $total }

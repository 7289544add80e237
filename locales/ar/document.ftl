### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "؛ " }

document-title = طلب عضوية في دائرة ISPCP
self-check-title = نتيجة الفحص الذاتي لاستيفاء شروط العضوية في دائرة ISPCP
document-prepared = أُعدّ لأمانة دائرة ISPCP في { DATETIME($date) }، وفق معايير العضوية كما كانت عليه في { DATETIME($criteria) }.
document-decides = أعدّ مقدّم الطلب هذا المستند بواسطة الفحص الذاتي لاستيفاء الشروط. وهو ليس نموذجًا رسميًا ولا قرارًا: فالدائرة هي التي تبتّ في العضوية.
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
document-signature-typed = توقيع بكتابة الاسم على لوحة المفاتيح
document-signature-date = التاريخ
document-day = { DATETIME($day) }
document-signature-hand = توقيع بخط اليد (إن طُلب)
document-representatives = الممثلون
document-topics = المواضيع التي تؤثر في المنظمة
document-accepted = الإقرارات المقدَّمة
document-data = يحتوي هذا الملف أيضًا على بيانات الطلب، بحيث يمكن فتحه من جديد في الفحص.
document-not-asked = لم يُطرح السؤال

## The PDF: at the foot of every page.

document-running = أُعدّ في { DATETIME($date) } · المعايير كما كانت في { DATETIME($criteria) }
document-page = الصفحة { $number } من { $total }

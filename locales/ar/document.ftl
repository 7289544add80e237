### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "؛ " }

document-title = طلب عضوية في دائرة ISPCP
self-check-title = نتيجة الفحص الذاتي لاستيفاء شروط العضوية في دائرة ISPCP
document-prepared = أُعدّ لأمانة دائرة ISPCP في { DATETIME($date) }، وفق معايير العضوية كما كانت عليه في { DATETIME($criteria) }.
document-decides = أعدّ مقدّم الطلب هذا المستند بواسطة الفحص الذاتي لاستيفاء الشروط. وهو ليس نموذجًا رسميًا ولا قرارًا: فالدائرة هي التي تبتّ في العضوية.
document-not-stated = لم يُذكر
document-verdict = نتيجة الفحص
document-answer = الإجابة
document-quotation = الميثاق
document-signature-typed = توقيع بكتابة الاسم على لوحة المفاتيح
document-signature-date = التاريخ
document-day = { DATETIME($day) }
document-signature-hand = توقيع بخط اليد (إن طُلب)
document-representatives = الممثلون
document-topics = المواضيع التي تؤثر في المنظمة
document-accepted = الإقرارات المقدَّمة
document-data = يحتوي هذا الملف أيضًا على بيانات الطلب، بحيث يمكن فتحه من جديد في الفحص.
document-not-asked = لم يُطرح السؤال
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = لا تبدو المنظمة مستوفية للشروط
document-verdict-unclear = من غير الواضح ما إذا كانت المنظمة مستوفية للشروط
document-verdict-eligible = تبدو المنظمة مستوفية للشروط
document-organisation = المنظمة
document-disclosures = العضويات والصلات الأخرى
# Labels of what was stated.
document-backbone-evidence = شبكة العمود الفقري
document-transit-evidence = خدمات العبور المقدَّمة
document-association-evidence = الجهات التي تمثّلها الجمعية
document-services-evidence = الخدمات المقدَّمة
document-provider-evidence = ما يجعل المنظمة مزوّد خدمة إنترنت أو مزوّد اتصال
document-gnso-impact = كيف تؤثر أنشطة GNSO في المنظمة تجاريًا
document-justification = سبب تقديم المنظمة الطلب مع ذلك
document-other-bodies = أسماء الهياكل الأخرى
document-link-details = طبيعة الصلة
document-memberships = هياكل ICANN الأخرى التي تنتمي إليها المنظمة
document-voting = الهياكل التي تصوّت فيها المنظمة
document-links = الصلات بمشغّلي السجلات أو أمناء السجلات
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = أجاب مقدّم الطلب: «لسنا متأكدين».
document-reason-unanswered = لم يُجب مقدّم الطلب عن هذا السؤال.
document-reason-backbone-met = تشغّل المنظمة شبكة عمود فقري للإنترنت.
document-reason-backbone-not-met = لا تشغّل المنظمة شبكة عمود فقري للإنترنت.
document-reason-transit-met = توفّر المنظمة خدمات العبور.
document-reason-transit-not-met = لا توفّر المنظمة خدمات العبور لمستخدمي الإنترنت ولا لمحتوى أطراف ثالثة.
document-reason-association-met = تمثّل الجمعية فئة واحدة على الأقل من الفئات التي ينص عليها الميثاق.
document-reason-association-not-met = لا تمثّل الجمعية أيًا من الفئات التي ينص عليها الميثاق.
document-reason-services-met = تقدّم المنظمة إلى منظمات أخرى خدمات تطبيقات أو خدمات أمنية مُدارة.
document-reason-services-not-met = لا تقدّم المنظمة إلى منظمات أخرى خدمات تطبيقات ولا خدمات أمنية مُدارة.
document-reason-gnso-met = ذكر مقدّم الطلب أن أنشطة GNSO تؤثر في المنظمة تجاريًا.
document-reason-gnso-not-met = ذكر مقدّم الطلب أن أنشطة GNSO لا تؤثر في المنظمة تجاريًا.
document-reason-participation-met = يدرك مقدّم الطلب أنه يتعيّن على ممثليه المشاركة بانتظام.
document-reason-participation-not-met = لم يؤكد مقدّم الطلب إدراكه أنه يتعيّن على ممثليه المشاركة بانتظام.
document-reason-associations-only = ينطبق هذا المعيار على الجمعيات القطاعية وحدها، لذلك لم يُطرح السؤال.
document-reason-texts-differ = ذكر مقدّم الطلب أن أنشطة GNSO لا تؤثر في المنظمة تجاريًا. وفي هذه النقطة تختلف النصوص المنشورة: فالميثاق يشترط هذا التأثر على كل مقدّم طلب، بينما لا تكرر صفحة العضوية هذا الشرط للجمعيات. يتبع هذا الفحص الميثاق.
document-reason-services-only = تقدّم المنظمة إلى منظمات أخرى خدمات تطبيقات أو خدمات أمنية مُدارة. ويتحدث الميثاق عن «ISPs or connectivity providers» (مزوّدي خدمة الإنترنت أو مزوّدي الاتصال) الذين يقدّمونها؛ ويذكر مقدّم الطلب أدناه ما يجعل المنظمة من بينهم.

## The PDF: at the foot of every page.

document-running = أُعدّ في { DATETIME($date) } · المعايير كما كانت في { DATETIME($criteria) }
document-page = الصفحة { $number } من { $total }
document-boxed = تنقص خطوطَ هذا المستند هذه المحارف، فيُظهرها برموزها الرقمية داخل مربعات صغيرة: { $codes }. أما البيانات المرفقة به ففيها هذه المحارف كما كُتبت.

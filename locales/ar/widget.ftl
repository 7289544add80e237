### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = الطلب، الجزء { $number } من { $total }
progress-check = الطلب
progress-ready = الطلب

## Buttons.

button-change = تغيير
button-prepare = إعداد الطلب
button-prepare-anyway = المتابعة إلى الطلب مع ذلك
button-pdf = تنزيل PDF
button-html = تنزيل HTML
button-text = تنزيل نص
button-json = تنزيل البيانات (JSON)
button-print = طباعة
button-email = مراسلة الأمانة
button-copy-address = نسخ العنوان
button-copy-email = نسخ الرسالة
button-copy-text = نسخ النص
button-copy-data = نسخ البيانات
button-share = مشاركة ملف HTML
button-self-check = تنزيل نتيجة الفحص

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label }: { $value }
# A label alone on a line, above what it says.
label-line = { $label }:
# Between two sentences.
sentence-separator = { " " }

## Result.

requirements-met = الشروط المستوفاة: { $met } من { $all }.
constituency-decides = هذا الفحص إرشادي فحسب: فالدائرة هي التي تبتّ في العضوية.
route-title = الطريق إلى العضوية
route-caption = يلزم أي فرع من الفروع التي في الوسط، وكل خطوة على الخط الرئيسي.
route-up = كل الخطوات من منظمتكم إلى العضوية مكتملة.
route-open = خطوة واحدة على الأقل من منظمتكم إلى العضوية لم تُحسم بعد.
route-down = خطوة واحدة على الأقل من منظمتكم إلى العضوية ناقصة.
# Between the four alternatives, for screen readers and on the diagram.
route-any = أي واحد منها
findings-title = أسباب هذه النتيجة
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = المعايير المستوفاة
findings-outstanding = المعايير غير المحسومة أو غير المستوفاة
findings-immaterial = المعايير التي لا تغيّر النتيجة
obstacles-title = ما يحول دون العضوية
# A criterion, or several, each on a line below.
needs-met-one = يلزم استيفاء هذا المعيار:
needs-met-any = يلزم استيفاء واحد على الأقل من هذه المعايير:
open-title = ما لم يُحسم بعد
needs-answer-one = يحتاج هذا البند إلى إجابة واضحة:
needs-answer-any = يحتاج واحد على الأقل من هذه البنود إلى إجابة واضحة:
next-title = الخطوات التالية
next-eligible = أعدّوا طلبكم هنا ونزّلوه وأرسلوه إلى الأمانة.
next-unclear = يمكنكم تغيير إجابة، أو سؤال الأمانة، أو إعداد الطلب. فالدائرة تستطيع البتّ فيما لا يستطيع هذا الفحص حسمه.
next-not-eligible = إن كانت إحدى الإجابات خاطئة فغيّروها. وإن رأيتم أن منظمتكم تستوفي مع ذلك معايير الميثاق، فتابعوا إلى الطلب ووضّحوا السبب. والدائرة هي التي تقرر.
# The quoted words are the charter’s.
membership-rights = يمنح الميثاق الأعضاء المستوفين لالتزاماتهم «single and equal rights to participate in all general activities of the ISPCP Constituency» (ترجمة غير رسمية: «حقوقًا موحّدة ومتساوية في المشاركة في جميع الأنشطة العامة لدائرة ISPCP»).
# Stands before the Secretariat’s address.
ask-secretariat = للاستفسار عن الرسوم والمواعيد وأي أمر آخر، راسلوا الأمانة:
# What the application will ask for, before one begins with it.
preparation-title = ما ينبغي تحضيره
preparation-organisation = الاسم القانوني للمنظمة وبلدها وموقعها الإلكتروني؛ وأرقام AS ورقم التسجيل إن وُجدت.
preparation-representatives = اسم ممثل ومنصبه وعنوان بريده الإلكتروني، وكذلك ممثل مناوب إن أردتم.
preparation-evidence = بضع جمل عمّا تقوم به منظمتكم، وعن كيفية تأثير أنشطة GNSO فيها تجاريًا.
preparation-disclosures = هياكل ICANN الأخرى التي تنتمي إليها المنظمة، وما إذا كانت لها صلة بمشغّل سجل أو أمين سجل.
preparation-declarations = صلاحية تقديم خمسة إقرارات باسم المنظمة والتوقيع.
preparation-time = مع توفر هذه المعلومات يستغرق الأمر نحو 15 إلى 25 دقيقة. ويمكنكم حفظ نسخة والمتابعة لاحقًا.
elsewhere-title = جهات أخرى في ICANN يمكنكم الانضمام إليها
elsewhere-lead = هناك أجزاء أخرى من مجتمع ICANN مفتوحة لأنواع أخرى من مقدّمي الطلبات:

elsewhere-bc = دائرة الأعمال (BC)
elsewhere-bc-for = الشركات التي تستخدم الإنترنت وجمعياتها
elsewhere-ipc = دائرة الملكية الفكرية (IPC)
elsewhere-ipc-for = أصحاب الملكية الفكرية ومن ينوب عنهم
elsewhere-rysg = مجموعة أصحاب المصلحة للسجلات (RySG)
elsewhere-rysg-for = مشغّلو سجلات نطاقات المستوى الأعلى العامة (gTLD) المتعاقدون مع ICANN
elsewhere-rrsg = مجموعة أصحاب المصلحة لأمناء السجلات (RrSG)
elsewhere-rrsg-for = أمناء السجلات المعتمدون من ICANN
elsewhere-ncsg = مجموعة أصحاب المصلحة غير التجاريين (NCSG)، وتضم NCUC وNPOC
elsewhere-ncsg-for = المنظمات غير التجارية والأفراد. أما الجمعيات غير الربحية لمزوّدي خدمة الإنترنت فيمكنها تقديم طلب إلى ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = الأفراد من المستخدمين النهائيين ومجموعاتهم
elsewhere-ccnso = المنظمة الداعمة لأسماء رموز البلدان (ccNSO)
elsewhere-ccnso-for = مديرو نطاقات المستوى الأعلى لرموز البلدان (ccTLD)
elsewhere-aso = سجلات الإنترنت الإقليمية والمنظمة الداعمة للعناوين (ASO)
elsewhere-aso-for = كل مهتم بسياسة موارد أرقام الإنترنت
elsewhere-gac = اللجنة الاستشارية الحكومية (GAC)
elsewhere-gac-for = الحكومات والسلطات العامة

## Check your answers, and the last screen.

review-title = راجعوا إجاباتكم
review-lead = هذا ما ستتلقاه الأمانة. غيّروا كل ما ليس صحيحًا.
download-title = طلبكم جاهز
download-lead = نزّلوه وأرسلوه إلى الأمانة. لم يُرسل شيء بعد: لا تستطيع هذه الصفحة إرساله نيابةً عنكم.
download-choose = أرسلوا ملف PDF: يمكنكم قراءته وتوقيعه وحفظه وفتحه هنا من جديد. ويحتوي ملف HTML على المضمون نفسه في صفحة ويب، والنص يصلح للإدراج في رسالة بريد إلكتروني، والبيانات (JSON) للمعالجة الآلية.
download-no-file = لم يصل أي ملف؟
download-no-file-lead = بعض التطبيقات وإعدادات الشركات لا تسمح للصفحة بحفظ الملفات. انسخوا النص إلى رسالة إلكترونية إلى الأمانة، أو احفظوا البيانات لفتحها هنا من جديد.
download-send-title = إرسال الطلب
# Stands before the Secretariat's address.
download-send = أرفقوا الملف المنزّل برسالة إلكترونية إلى
download-preview-title = طلبكم
email-subject = طلب عضوية في ISPCP
email-body =
    السادة أعضاء الأمانة المحترمين،

    تحية طيبة وبعد، تجدون مرفقًا طلب عضويتنا.

    (أرفقوا الملف المنزّل، ثم احذفوا هذا السطر.)

## Status messages.

status-downloaded = سُلّم هذا الملف إلى متصفحكم لحفظه: { $file }
status-opening = جارٍ فتح PDF…
status-opened = فُتح الطلب المحفوظ.
status-cleaned = أُزيلت أحرف غير مرئية من الحقول التالية: { $fields }
status-copied = تم النسخ.
status-copy-refused = لا يسمح متصفحكم بالنسخ هنا. النص معروض أدناه: حددوه وانسخوه.
status-share-refused = لا يسمح متصفحكم بمشاركة الملفات هنا. نزّلوا الملف أو انسخوا النص.
# The label of a text that the browser did not copy.
copy-by-hand = النص المراد نسخه

## Making the PDF.

paper = حجم ورق PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = جارٍ التحضير لإنشاء ملف PDF…
pdf-fetching = جارٍ تحميل الخطوط…
pdf-writing = جارٍ إنشاء ملف PDF…
pdf-slow = يستغرق إنشاء ملف PDF وقتًا طويلًا، ربما بسبب اتصال بطيء. ولا يزال العمل عليه جاريًا. ويمكنكم في الأثناء تنزيل HTML أو الطباعة، وكلاهما لا يحتاج إلى اتصال.
pdf-failed = تعذّر إنشاء ملف PDF، ربما لأن الاتصال انقطع. حاولوا مرة أخرى، أو نزّلوا HTML أو اطبعوا الطلب، وكلاهما لا يحتاج إلى اتصال.
# { $characters } are those that no font has.
pdf-boxed = ملف PDF جاهز. لا تحتوي خطوطه على هذه المحارف: { $characters }. يُظهر ملف PDF بدلًا منها رموزها داخل مربعات صغيرة، وتحتفظ البيانات المرفقة به بها كما كتبتموها.

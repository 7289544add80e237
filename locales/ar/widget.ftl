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
button-self-check = تنزيل هذا الفحص

## Result.

requirements-met = الشروط المستوفاة: { $met } من { $all }.
constituency-decides = الدائرة هي التي تقرر؛ ويساعدكم هذا الفحص على تقديم الطلب.
route-title = الطريق إلى العضوية
route-caption = اقرؤوها كمسار شبكي: يكون قائمًا حين تقوم إحدى الوصلات الأربع المتوازية وكل ما يقع على خط واحد معها.
route-up = الطريق من منظمتكم إلى العضوية مكتمل.
route-open = الطريق من منظمتكم إلى العضوية غير مؤكد.
route-down = الطريق من منظمتكم إلى العضوية مقطوع.
# One station of the route, for screen readers.
route-station = { $station }: { $state }
# Between the four alternatives, for screen readers and on the diagram.
route-any = واحد من الأربعة
findings-title = لماذا
obstacles-title = ما يحول دون ذلك
obstacles-any = لتغيير هذه النتيجة يجب استيفاء واحد على الأقل مما يلي: { $criteria }.
obstacles-one = لتغيير هذه النتيجة يجب استيفاء ما يلي: { $criteria }.
open-title = ما لا يزال مفتوحًا
open-any = قد تحسم إجابة واضحة عن أحد هذه البنود الأمر: { $criteria }.
next-title = ما التالي
next-eligible = أعدّوا الطلب هنا وأرسلوه إلى الأمانة. يلزم اسم وممثل وبضع جمل من الإثبات وإقرار.
next-unclear = يمكنكم تغيير إجابة، أو سؤال الأمانة، أو إعداد الطلب: فالدائرة تستطيع الحكم فيما لا يستطيعه هذا الفحص.
next-not-eligible = إن كانت إحدى الإجابات خاطئة فغيّروها. وإن رأيتم أن الميثاق ينطبق على منظمتكم مع ذلك، فتابعوا واذكروا السبب: الدائرة هي التي تقرر.
next-membership = يمنح الميثاق الأعضاء ذوي الوضع السليم حقوقًا واحدة ومتساوية في المشاركة في جميع الأنشطة العامة لدائرة ISPCP. وللرسوم والمواعيد وكل ما لم يُنشر، اسألوا الأمانة:
elsewhere-title = إلى من تتوجهون غير ذلك
elsewhere-lead = أجزاء أخرى من مجتمع ICANN مفتوحة لمقدّمي طلبات آخرين:

elsewhere-bc = دائرة الأعمال (BC)
elsewhere-bc-for = الشركات التي تستخدم الإنترنت وجمعياتها
elsewhere-ipc = دائرة الملكية الفكرية (IPC)
elsewhere-ipc-for = أصحاب الملكية الفكرية ومن ينوب عنهم
elsewhere-rysg = مجموعة أصحاب المصلحة للسجلات (RySG)
elsewhere-rysg-for = مشغّلو النطاقات العامة من المستوى الأعلى المتعاقدون مع ICANN
elsewhere-rrsg = مجموعة أصحاب المصلحة لأمناء السجلات (RrSG)
elsewhere-rrsg-for = أمناء السجلات المعتمدون من ICANN
elsewhere-ncsg = مجموعة أصحاب المصلحة غير التجاريين (NCUC أو NPOC)
elsewhere-ncsg-for = المنظمات غير التجارية والأفراد. أما جمعية غير ربحية من مزوّدي خدمة الإنترنت فمكانها هنا، في ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = المستخدمون النهائيون ومجموعاتهم
elsewhere-ccnso = منظمة دعم أسماء رموز البلدان (ccNSO)
elsewhere-ccnso-for = مديرو نطاقات رموز البلدان من المستوى الأعلى
elsewhere-aso = سجلات الإنترنت الإقليمية ومنظمة دعم العناوين (ASO)
elsewhere-aso-for = كل مهتم بسياسة موارد أرقام الإنترنت
elsewhere-gac = اللجنة الاستشارية الحكومية (GAC)
elsewhere-gac-for = الحكومات والسلطات العامة

## Check your answers, and the last screen.

check-title = راجعوا إجاباتكم
check-lead = هذا ما ستتلقاه الأمانة. غيّروا ما ليس صحيحًا.
ready-title = طلبكم جاهز
ready-lead = نزّلوه وأرسلوه إلى الأمانة. لم يُرسل شيء: أنتم وحدكم من يستطيع ذلك.
ready-choose = ملف PDF هو الذي يُرسل: يمكن قراءته وتوقيعه وحفظه وفتحه هنا من جديد. ويحتوي HTML على الشيء نفسه في صفحة ويب؛ ويتسع البريد الإلكتروني للنص؛ والبيانات للآلات.
ready-no-file = لم يصل أي ملف؟
ready-no-file-lead = بعض التطبيقات وإعدادات الشركات لا تسمح للصفحة بحفظ الملفات. انسخوا النص إلى رسالة موجّهة إلى الأمانة، أو احفظوا البيانات لفتحها هنا من جديد.
ready-send-title = إرساله
# Stands before the Secretariat's address.
ready-send = أرفقوا الملف المنزّل برسالة إلكترونية إلى
ready-keep-title = الإبقاء عليه، أو البدء من جديد
ready-preview-title = طلبكم
email-subject = طلب عضوية في ISPCP
email-body =
    السادة في الأمانة،

    تجدون مرفقًا طلب عضويتنا.

    (أرفقوا الملف المنزّل قبل إرسال هذه الرسالة.)

## Status messages.

status-downloaded = نُزّل الملف: { $file }
status-opening = يجري فتح PDF…
status-opened = فُتح الطلب المحفوظ.
status-cleaned = أُزيلت محارف تحكم غير مرئية من: { $fields }
status-copied = تم النسخ.
status-copy-refused = لا يسمح متصفحكم بالنسخ هنا. النص معروض أدناه: حدّدوه وانسخوه.
# The label of a text that the browser did not copy.
copy-by-hand = النص المراد نسخه

## Making the PDF.

paper = ورق PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = يجري تحميل ما يُعدّ ملف PDF…
pdf-fetching = يجري جلب الخطوط لنصكم…
pdf-writing = تجري كتابة PDF…
pdf-slow = يستغرق PDF وقتًا طويلًا، ربما بسبب اتصال بطيء. لا يزال قيد الإعداد؛ ويمكنكم في الأثناء تنزيل HTML أو الطباعة، ولا يحتاجان إلى اتصال.
pdf-failed = تعذّر إعداد PDF، ربما لأن الاتصال انقطع. حاولوا مرة أخرى، أو نزّلوا HTML أو اطبعوا، ولا يحتاجان إلى اتصال.
# { $characters } are those that no font has.
pdf-uncovered = لا يستطيع PDF إظهار هذه المحارف: { $characters }. لم يضِع شيء: نزّلوا HTML بدلًا منه، فهو يُظهر ما يستطيعه جهازكم، أو ارجعوا واكتبوها بشكل آخر.

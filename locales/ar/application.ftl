### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = المنظمة
section-organisation-lead = عرّفوا الأمانة بالجهة التي تقدّم الطلب. يمكنكم كتابة الأسماء بأي نظام كتابة.
section-representatives = ممثلو المنظمة
section-representatives-lead = يعيّن الأعضاء ممثلين يشاركون بانتظام. ويمكنكم أيضًا تسمية ممثل مناوب.
section-evidence = الإثباتات
section-evidence-lead = تكفي بضع جمل لكل بند. وأكثر ما يفيد هو الحقائق التي يمكن للأمانة التحقق منها.
section-disclosures = العضويات والصلات
section-disclosures-lead = لا تؤثر إجاباتكم هنا في نتيجة هذا الفحص. وتحتاج الأمانة إليها لأن المنظمة التي تنتمي إلى أكثر من مجموعة في GNSO لا يمكنها التصويت إلا في واحدة منها.
section-declarations = الإقرارات والتوقيع
section-declarations-lead = أقرّوا بما يلي باسم منظمتكم، ثم وقّعوا بكتابة اسمكم.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = { " " }(اختياري)

field-legal-name = الاسم القانوني للمنظمة
field-legal-name-hint = كما يرد في السجل الرسمي أو في النظام الأساسي لمنظمتكم.
field-legal-name-missing = أدخلوا الاسم القانوني للمنظمة
field-other-names = أسماء أخرى
field-other-names-hint = مثل علامة تجارية أو اختصار أو الاسم بنظام كتابة آخر.
field-other-names-missing = أدخلوا الأسماء الأخرى للمنظمة
field-country = البلد أو الإقليم
field-country-hint = حيث سُجّلت المنظمة.
field-country-missing = اختاروا البلد أو الإقليم الذي سُجّلت فيه المنظمة
# The first line of the list of countries.
field-country-choose = اختاروا بلدًا أو إقليمًا
field-website = الموقع الإلكتروني
field-website-hint = مثل example.net أو https://例え.中国
field-website-missing = أدخلوا عنوان الموقع الإلكتروني للمنظمة
field-as-numbers = أرقام AS
field-as-numbers-hint = أرقام أنظمتكم المستقلة، تفصل بينها فواصل. مثل AS3320, 6805
field-as-numbers-missing = أدخلوا أرقام AS
field-registration = رقم التسجيل
field-registration-hint = في السجل التجاري أو سجل الجمعيات أو سجل مماثل.
field-registration-missing = أدخلوا رقم التسجيل
field-telephone = الهاتف
field-telephone-hint = مع رمز البلد. مثل ‎+49 30 1234567
field-telephone-missing = أدخلوا رقم هاتف

field-primary-name = الاسم الكامل
field-primary-name-hint = الشخص الذي سيمثّل منظمتكم.
field-primary-name-missing = أدخلوا الاسم الكامل للممثل الرئيسي
field-primary-position = المنصب
field-primary-position-hint = منصب هذا الشخص في منظمتكم.
field-primary-position-missing = أدخلوا منصب الممثل الرئيسي
field-primary-email = عنوان البريد الإلكتروني
field-primary-email-hint = تُقبل العناوين بأي نظام كتابة. مثل name@example.net أو елена@пример.рф
field-primary-email-missing = أدخلوا عنوان البريد الإلكتروني للممثل الرئيسي
field-alternate-name = اسم المناوب
field-alternate-name-hint = من يشارك عندما يتعذّر ذلك على الممثل الرئيسي.
field-alternate-name-missing = أدخلوا اسم الممثل المناوب، أو امسحوا الحقول الأخرى الخاصة به
field-alternate-position = منصب المناوب
field-alternate-position-hint = منصب هذا الشخص في منظمتكم.
field-alternate-position-missing = أدخلوا منصب الممثل المناوب
field-alternate-email = عنوان البريد الإلكتروني للمناوب
field-alternate-email-hint = مثل name@example.net
field-alternate-email-missing = أدخلوا عنوان البريد الإلكتروني للممثل المناوب، أو امسحوا الحقول الأخرى الخاصة به

field-backbone-evidence = شبكة العمود الفقري
field-backbone-evidence-hint = اذكروا ما تغطيه وأين يمكن التحقق من ذلك، مثل أرقام AS، أو التناظر (peering)، أو خدمة looking glass، أو خريطة.
field-backbone-evidence-missing = صفوا شبكة العمود الفقري لديكم
field-transit-evidence = خدمات العبور التي تقدّمها المنظمة
field-transit-evidence-hint = اذكروا لمن توفّرونها وكيف.
field-transit-evidence-missing = صفوا خدمات العبور التي توفّرونها
field-association-evidence = الجهات التي تمثّلها الجمعية
field-association-evidence-hint = اذكروا عدد أعضائكم من كل نوع، وأين تُنشر قائمة الأعضاء.
field-association-evidence-missing = صفوا الجهات التي تمثّلها جمعيتكم
field-services-evidence = الخدمات التي تقدّمها المنظمة
field-services-evidence-hint = اذكروا خدمات التطبيقات أو الخدمات الأمنية التي تقدّمونها إلى منظمات أخرى عبر الإنترنت العام.
field-services-evidence-missing = صفوا الخدمات التي تقدّمونها
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = ما يجعل منظمتكم مزوّد خدمة إنترنت أو مزوّد اتصال
field-provider-evidence-hint = يتحدث الميثاق عن مزوّدي خدمة الإنترنت ومزوّدي الاتصال. اشرحوا في جملة أو جملتين لماذا تُعدّ منظمتكم من بينهم.
field-provider-evidence-missing = اذكروا ما يجعل منظمتكم مزوّد خدمة إنترنت أو مزوّد اتصال
field-gnso-impact = كيف تؤثر أنشطة GNSO في المنظمة تجاريًا
field-gnso-impact-hint = اشرحوا ذلك بكلماتكم فيما يخص كل موضوع حددتموه.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = اشرحوا ذلك فيما يخص كل موضوع حددتموه، واذكروا المقصود بعبارة «شيء آخر».
field-gnso-impact-missing = صفوا كيف تؤثر أنشطة GNSO في منظمتكم
field-justification = سبب تقديم الطلب مع ذلك
field-justification-hint = بحسب هذا الفحص، لا تبدو منظمتكم مستوفية للشروط. وضّحوا لماذا ترون أنها تستوفي معايير الميثاق.
field-justification-missing = وضّحوا سبب تقديم الطلب مع ذلك
field-remarks = ملاحظات أخرى
field-remarks-hint = أي شيء آخر ينبغي أن تعرفه الأمانة.
field-remarks-missing = أدخلوا ملاحظاتكم

field-other-bodies = أسماء الهياكل الأخرى
field-other-bodies-hint = افصلوا بين الأسماء بفواصل.
field-other-bodies-missing = أدخلوا أسماء الهياكل الأخرى
field-link-details = طبيعة الصلة
field-link-details-hint = مثل اسم مشغّل السجل أو أمين السجل، وهل ينتمي إلى مجموعة شركاتكم.
field-link-details-missing = صفوا الصلة بمشغّل السجل أو أمين السجل
field-signature = التوقيع
field-signature-hint = اكتبوا اسمكم الكامل. يُضاف تاريخ اليوم تلقائيًا.
field-signature-missing = اكتبوا اسمكم الكامل للتوقيع

# The same limit stands in an error when it is passed.
field-limit =
    { $limit ->
        [few] بحد أقصى { NUMBER($limit) } أحرف.
        [many] بحد أقصى { NUMBER($limit) } حرفًا.
       *[other] بحد أقصى { NUMBER($limit) } حرف.
    }

## The two representatives.

representative-primary = الممثل الرئيسي
representative-alternate = الممثل المناوب

## Groups of boxes: legend, -hint, -missing.

group-memberships = إلى أي هياكل أخرى في ICANN تنتمي المنظمة؟
group-memberships-hint = حددوا كل ما ينطبق.
group-memberships-missing = اختاروا هياكل ICANN التي تنتمي إليها المنظمة، أو اختاروا «لا شيء مما سبق»
group-voting = في أي من هذه الهياكل تصوّت المنظمة؟
group-voting-hint = حددوا كل ما ينطبق.
group-voting-missing = اختاروا الهياكل التي تصوّت فيها المنظمة، أو اختاروا «لا شيء مما سبق»
group-links = هل تندرج المنظمة أو إحدى شركات مجموعتها ضمن أي مما يلي؟
group-links-hint = حددوا كل ما ينطبق.
group-links-missing = اختاروا ما ينطبق على المنظمة أو إحدى شركات مجموعتها، أو اختاروا «لا شيء مما سبق»
group-declarations = الإقرارات
group-declarations-hint = يلزم الإقرار بها جميعًا.
group-declarations-missing = حددوا كل الإقرارات للمتابعة

item-bc = دائرة الأعمال (BC)
item-ipc = دائرة الملكية الفكرية (IPC)
item-rysg = مجموعة أصحاب المصلحة للسجلات (RySG)
item-rrsg = مجموعة أصحاب المصلحة لأمناء السجلات (RrSG)
item-ncuc = دائرة المستخدمين غير التجاريين (NCUC)
item-npoc = دائرة الشواغل التشغيلية للمنظمات غير الربحية (NPOC)
item-ccnso = المنظمة الداعمة لأسماء رموز البلدان (ccNSO)
item-at-large = At-Large
item-aso = المنظمة الداعمة للعناوين (ASO)، أو سجل إنترنت إقليمي
item-other-body = هيكل آخر
item-registry = مشغّل سجل لنطاق من نطاقات المستوى الأعلى العامة (gTLD)
item-registrar = أمين سجل معتمد من ICANN
item-none-of-these = لا شيء مما سبق
item-criteria-met = على حدّ علمي، تستوفي المنظمة معايير العضوية كما هو مبيّن في هذا الطلب.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = على حدّ علمي، الإجابات في هذا الطلب صحيحة. وأطلب من الدائرة أن تبتّ فيما إذا كانت المنظمة تستوفي معايير العضوية.
item-will-participate = سيشارك الممثلون مشاركة فعّالة ومنتظمة في أعمال الدائرة.
item-authority = لديّ صلاحية توقيع هذا الطلب باسم المنظمة.
item-expected-standards = قرأت معايير السلوكيات المتوقعة في ICANN ‏(Expected Standards of Behavior)، وسيلتزم بها الممثلون.
# A link to that text, above the declarations.
expected-standards-link = قراءة معايير السلوكيات المتوقعة في ICANN (بالإنجليزية)
item-consent = أوافق على أن تعالج الأمانة البيانات الواردة في هذا الطلب كي تتمكن الدائرة من البتّ فيه، ولمسك قائمة الأعضاء.

## Errors.

too-long =
    { $length ->
        [few] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } أحرف. يُرجى الاختصار.
        [many] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } حرفًا. يُرجى الاختصار.
       *[other] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } حرف. يُرجى الاختصار.
    }
bad-email = أدخلوا عنوان بريد إلكتروني مثل name@example.net
email-not-alone = أدخلوا عنوان البريد الإلكتروني وحده، مثل name@example.net، من دون اسم أو كلمات أخرى
several-emails = أدخلوا عنوان بريد إلكتروني واحدًا فقط. للممثل المناوب خانة خاصة به.
bad-website = أدخلوا عنوان موقع إلكتروني مثل example.net أو https://example.net
bad-telephone = أدخلوا رقم الهاتف كاملًا بالأرقام، مثل ‎+49 30 1234567
bad-country = اختاروا بلدًا أو إقليمًا من القائمة
bad-as-number = «{ $word }» ليس رقم AS. أدخلوا أرقامًا مثل AS3320، تفصل بينها فواصل.
unreadable-as-number = «{ $word }» ليس رقم AS، وتتعذر قراءة ما يلي منه: { $letters }. أدخلوا أرقامًا مثل AS3320، تفصل بينها فواصل.
letter = «{ $letter }»
letter-by-code = «{ $letter }» ({ $code })
reserved-as-number = AS{ $number }‎ { $reason }. أدخلوا رقم شبكة على الإنترنت العام، أو اتركوا الخانة فارغة.
as-number-zero = لا يدل على أي شبكة (RFC 7607)
as-number-transition = رقم بديل عن الأرقام المكوّنة من أربعة بايتات (RFC 6793)
as-number-documentation = محجوز لأمثلة الوثائق (RFC 5398)
as-number-private = محجوز للاستخدام الخاص (RFC 6996)
as-number-last = هو الرقم المحجوز في نهاية مداه (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = يتجاوز حجم الملف 16 ميغابايت، فلا يمكن أن يكون طلبًا محفوظًا. اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه هنا.
file-not-ours = هذا ليس طلبًا محفوظًا بهذا الفحص. اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه.
file-no-reader = تعذّر تحميل قارئ ملفات PDF. تحققوا من الاتصال واختاروا الملف مرة أخرى، أو اختاروا ملف HTML أو JSON.
file-unreadable = لم يتمكن المتصفح من قراءة الملف. تحققوا من أنه لا يزال موجودًا وأن لديكم إذنًا بفتحه.
file-truncated = الملف غير مكتمل، ربما لأن التنزيل أو النسخ انقطع. جرّبوا نسخة أخرى منه.
file-damaged = الملف تالف: لا يمكن قراءته بعد السطر { $line }. جرّبوا نسخة أخرى منه.
file-damaged-pdf = ملف PDF تالف ولا يمكن قراءته. جرّبوا نسخة أخرى منه، أو ملف HTML أو JSON.
file-encrypted = ملف PDF محمي بكلمة مرور. اختاروا الملف كما نزّلتموه، أو ملف HTML أو JSON.
file-too-deep = لا يطابق تنسيق الملف تنسيق الطلبات المحفوظة بهذا الفحص. اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه.
file-newer = حُفظ الملف بإصدار أحدث من هذا الفحص (التنسيق { $version }). أعيدوا تحميل الصفحة للحصول على ذلك الإصدار، ثم افتحوا الملف مرة أخرى.
file-older = حُفظ الملف بإصدار قديم من هذا الفحص (التنسيق { $version })، ولم يعد من الممكن فتحه. ابدؤوا طلبًا جديدًا.
file-unknown = يحتوي الملف على بيانات لا يتعرّف عليها هذا الفحص: { $path }. ربما جرى تعديله. اختاروا الملف كما نزّلتموه.
file-wrong-type = صيغة جزء من الملف غير صحيحة: { $path }. ربما جرى تعديله. اختاروا الملف كما نزّلتموه.
file-bad-value = يحتوي جزء من الملف على قيمة غير صالحة: { $path }. ربما جرى تعديله. اختاروا الملف كما نزّلتموه.
file-altered = غيّر برنامج أحرفًا في هذا الملف أثناء نقله، كما تفعل بعض برامج البريد، فلم تعد نصوصه كما كتبتموها. اختاروا الملف كما نزّلتموه، أو اطلبوا إرساله مرة أخرى في ملف ZIP.

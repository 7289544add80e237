### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = المنظمة
section-organisation-lead = أخبروا الأمانة بمن يقدّم الطلب. اكتبوا الأسماء كما تكتبها منظمتكم، بأي خط كان.
section-representatives = ممثلوها
section-representatives-lead = يطلب الميثاق ممثلين يشاركون بانتظام. والممثل المناوب اختياري.
section-evidence = الإثباتات
section-evidence-lead = تكفي جمل قليلة لكل بند. وأكثر ما يفيد هو الحقائق التي يمكن التحقق منها.
section-disclosures = العضويات والروابط
section-disclosures-lead = لا شيء هنا سبب لرفض الطلب. تحتاج الأمانة إلى معرفة ذلك لأن من ينتمي إلى أكثر من مجموعة في gNSO لا يصوّت إلا في واحدة منها.
section-declarations = الإقرارات والتوقيع
section-declarations-lead = يُرجى الإقرار بما يلي باسم منظمتكم والتوقيع بكتابة اسمكم.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional = (اختياري)

field-legal-name = الاسم القانوني للمنظمة
field-legal-name-hint = كما يرد في السجل أو في النظام الأساسي.
field-legal-name-missing = أدخلوا الاسم القانوني للمنظمة
field-other-names = أسماء أخرى
field-other-names-hint = مثل علامة تجارية أو اختصار أو الاسم بخط آخر.
field-other-names-missing = أدخلوا الأسماء الأخرى للمنظمة
field-country = البلد أو الإقليم
field-country-hint = حيث سُجّلت المنظمة.
field-country-missing = اختاروا البلد أو الإقليم الذي سُجّلت فيه المنظمة
# The first line of the list of countries.
field-country-choose = اختاروا بلدًا أو إقليمًا
field-website = الموقع الإلكتروني
field-website-hint = مثل example.net أو https://例え.中国
field-website-missing = أدخلوا الموقع الإلكتروني للمنظمة
field-as-numbers = أرقام AS
field-as-numbers-hint = أرقام أنظمتكم المستقلة، تفصل بينها فواصل. مثل AS3320, 6805
field-as-numbers-missing = أدخلوا أرقام AS
field-registration = رقم التسجيل
field-registration-hint = في السجل التجاري أو سجل الجمعيات أو ما شابه.
field-registration-missing = أدخلوا رقم التسجيل
field-telephone = الهاتف
field-telephone-hint = مع رمز البلد. مثل ‎+49 30 1234567
field-telephone-missing = أدخلوا رقم هاتف

field-primary-name = الاسم
field-primary-name-hint = اسم الممثل الرئيسي.
field-primary-name-missing = أدخلوا اسم الممثل الرئيسي
field-primary-position = المنصب
field-primary-position-hint = في المنظمة.
field-primary-position-missing = أدخلوا منصب الممثل الرئيسي
field-primary-email = البريد الإلكتروني
field-primary-email-hint = تُقبل العناوين بكل الخطوط. مثل name@example.net أو елена@пример.рф
field-primary-email-missing = أدخلوا البريد الإلكتروني للممثل الرئيسي
field-alternate-name = اسم المناوب
field-alternate-name-hint = من يشارك حين لا يستطيع الممثل الرئيسي.
field-alternate-name-missing = أدخلوا اسم الممثل المناوب، أو امسحوا ما أدخلتموه عنه
field-alternate-position = منصب المناوب
field-alternate-position-hint = في المنظمة.
field-alternate-position-missing = أدخلوا منصب الممثل المناوب
field-alternate-email = البريد الإلكتروني للمناوب
field-alternate-email-hint = مثل name@example.net
field-alternate-email-missing = أدخلوا البريد الإلكتروني للممثل المناوب، أو امسحوا ما أدخلتموه عنه

field-backbone-evidence = شبكتكم الأساسية
field-backbone-evidence-hint = ما تغطيه وأين يمكن للآخرين رؤيتها: أرقام AS، والتناظر، وlooking glass، وخريطة.
field-backbone-evidence-missing = صفوا شبكتكم الأساسية
field-transit-evidence = العبور الذي توفّرونه
field-transit-evidence-hint = لمن توفّرونه وكيف.
field-transit-evidence-missing = صفوا العبور الذي توفّرونه
field-association-evidence = من تمثّله جمعيتكم
field-association-evidence-hint = عدد الأعضاء وأنواعهم، وأين يمكن الاطلاع على قائمتهم.
field-association-evidence-missing = صفوا من تمثّله جمعيتكم
field-services-evidence = خدماتكم
field-services-evidence-hint = خدمات التطبيقات أو الأمن التي تقدمونها إلى منظمات أخرى عبر الإنترنت العام.
field-services-evidence-missing = صفوا الخدمات التي تقدمونها
field-gnso-impact = كيف تؤثر أنشطة gNSO على منظمتكم تجاريًا
field-gnso-impact-hint = اشرحوا ذلك بكلماتكم للمواضيع التي حددتموها.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = اشرحوا ذلك للمواضيع التي حددتموها، وما المقصود بعبارة «شيء آخر».
field-gnso-impact-missing = صفوا كيف تؤثر أنشطة gNSO على منظمتكم
field-nevertheless = لماذا تقدّمون الطلب مع ذلك
field-nevertheless-hint = يُظهر هذا الفحص أن منظمتكم لا تبدو مستوفية للشروط. اذكروا لماذا ترون أن الميثاق ينطبق عليها مع ذلك.
field-nevertheless-missing = اذكروا لماذا تقدّمون الطلب مع ذلك
field-remarks = ملاحظات أخرى
field-remarks-hint = كل ما ترونه مهمًا للطلب.
field-remarks-missing = أدخلوا ملاحظاتكم

field-other-bodies = أي هياكل أخرى
field-other-bodies-hint = الأسماء، تفصل بينها فواصل.
field-other-bodies-missing = أدخلوا أسماء الهياكل الأخرى
field-link-details = طبيعة الرابط
field-link-details-hint = مثل اسم السجل أو أمين السجل، وهل ينتمي إلى مجموعتكم.
field-link-details-missing = صفوا الرابط مع السجل أو أمين السجل
field-signature = التوقيع
field-signature-hint = اكتبوا اسمكم الكامل. يُضاف تاريخ اليوم.
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
group-memberships-missing = اختاروا هياكل ICANN التي تنتمي إليها المنظمة، أو «لا شيء مما سبق»
group-voting = في أي منها تصوّت؟
group-voting-hint = حددوا كل ما ينطبق.
group-voting-missing = اختاروا الهياكل التي تصوّت فيها المنظمة، أو «لا شيء مما سبق»
group-links = هل المنظمة، أو مجموعة شركاتها، من بين ما يلي؟
group-links-hint = حددوا كل ما ينطبق.
group-links-missing = اختاروا ما تكونه المنظمة أو مجموعتها، أو «لا شيء مما سبق»
group-declarations = الإقرارات
group-declarations-hint = كلها مطلوبة.
group-declarations-missing = حددوا كل الإقرارات. فمن دونها لا تستطيع الأمانة قبول الطلب

item-bc = دائرة الأعمال (BC)
item-ipc = دائرة الملكية الفكرية (IPC)
item-rysg = مجموعة أصحاب المصلحة للسجلات (RySG)
item-rrsg = مجموعة أصحاب المصلحة لأمناء السجلات (RrSG)
item-ncuc = دائرة المستخدمين غير التجاريين (NCUC)
item-npoc = دائرة الاهتمامات التشغيلية للمنظمات غير الربحية (NPOC)
item-ccnso = منظمة دعم أسماء رموز البلدان (ccNSO)
item-at-large = At-Large
item-aso = منظمة دعم العناوين (ASO)، أو سجل إنترنت إقليمي
item-other-body = هيكل آخر
item-registry = مشغّل سجل لنطاق عام من المستوى الأعلى
item-registrar = أمين سجل معتمد من ICANN
item-none-of-these = لا شيء مما سبق
item-criteria-met = حسب علمي، تستوفي المنظمة معايير العضوية كما هو مبيّن في هذا الطلب.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = حسب علمي، الإجابات في هذا الطلب صحيحة، وأطلب من الدائرة أن تحكم في استيفاء المنظمة لمعايير العضوية.
item-will-participate = سيشارك الممثلون مشاركة فعّالة ومنتظمة في أعمال الدائرة.
item-authority = لديّ صلاحية توقيع هذا الطلب باسم المنظمة.
item-expected-standards = قرأت معايير السلوك المتوقعة لدى ICANN ‏(Expected Standards of Behavior)، وسيلتزم بها الممثلون.
item-consent = أوافق على أن تعالج الأمانة البيانات الواردة في هذا الطلب للبتّ فيه ولمسك قائمة الأعضاء.

## Errors.

too-long =
    { $length ->
        [few] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } أحرف. يُرجى الاختصار
        [many] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } حرفًا. يُرجى الاختصار
       *[other] «{ $label }»: الحد الأقصى لعدد الأحرف { NUMBER($limit) }، وقد أدخلتم { NUMBER($length) } حرف. يُرجى الاختصار
    }
bad-email = أدخلوا عنوان بريد إلكتروني مثل name@example.net
bad-website = أدخلوا موقعًا إلكترونيًا مثل example.net أو https://example.net
bad-telephone = أدخلوا رقم هاتف بأرقامه، مثل ‎+49 30 1234567
bad-country = اختاروا بلدًا أو إقليمًا من القائمة
bad-as-number = «{ $word }» ليس رقم AS. أدخلوا أرقامًا مثل AS3320، تفصل بينها فواصل
reserved-as-number = AS{ $number } { $reason }. أدخلوا رقم شبكة على الإنترنت العام، أو اتركوا الخانة فارغة
as-number-zero = لا يدل على أي شبكة (RFC 7607)
as-number-transition = ينوب عن أرقام من أربعة بايتات (RFC 4893)
as-number-documentation = محجوز للتوثيق (RFC 5398)
as-number-private = محجوز للاستخدام الخاص (RFC 6996)
as-number-last = هو الرقم الأخير المحجوز من نطاقه (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = الملف أكبر من أن يكون طلبًا محفوظًا (أكثر من 4 ميغابايت). اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه هنا
file-not-ours = هذا ليس طلبًا حُفظ هنا. اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه
file-no-reader = تعذّر تحميل ما يقرأ ملفات PDF. تحققوا من الاتصال واختاروا الملف مرة أخرى، أو اختاروا ملف HTML أو JSON
file-unreadable = لم يتمكن المتصفح من قراءة الملف. تحققوا من أنه لا يزال موجودًا وأنه يمكنكم فتحه
file-truncated = ينتهي الملف قبل أوانه، كأن تنزيلًا أو نسخًا قد انقطع. جرّبوا نسخة أخرى منه
file-damaged = الملف تالف: تنقطع بياناته في السطر { $line }. جرّبوا نسخة أخرى منه
file-damaged-pdf = ملف PDF تالف ولا يمكن قراءته. جرّبوا نسخة أخرى منه، أو ملف HTML أو JSON
file-encrypted = ملف PDF محمي بكلمة مرور. اختاروا الملف كما نزّلتموه، أو ملف HTML أو JSON
file-too-deep = بنية الملف تختلف عمّا يُحفظ هنا. اختاروا ملف PDF أو HTML أو JSON الذي نزّلتموه
file-newer = حُفظ الملف بإصدار أحدث من هذا الفحص (التنسيق { $version }). أعيدوا تحميل الصفحة للحصول على ذلك الإصدار، ثم افتحوا الملف مرة أخرى
file-older = حُفظ الملف بإصدار قديم من هذا الفحص (التنسيق { $version }) لم يعد من الممكن فتحه. يُرجى ملء الطلب من جديد
file-unknown = يحتوي الملف على شيء لا يعرفه هذا الفحص: { $path }. ربما جرى تعديله؛ اختاروا الملف كما نُزّل
file-wrong-type = لجزء من الملف شكل غير صحيح: { $path }. ربما جرى تعديله؛ اختاروا الملف كما نُزّل
file-bad-value = لجزء من الملف قيمة غير ممكنة: { $path }. ربما جرى تعديله؛ اختاروا الملف كما نُزّل
file-too-long = نص في الملف أطول من اللازم: { $path }. ربما جرى تعديله؛ اختاروا الملف كما نُزّل

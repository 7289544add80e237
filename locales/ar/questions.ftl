### What the questions say, and what stands around them: all that the module says which a visitor
### gets first. The rest is in the other files.

question-applicant = ما نوع المنظمة التي تقدّم الطلب؟
question-applicant-hint = العضوية للمنظمات: الشركات من كل حجم، والجمعيات التجارية، بما فيها غير الربحية.
question-applicant-example = مثلًا، مزوّد خدمة إنترنت في شكل شركة هو كيان تجاري؛ وجمعية من هؤلاء المزوّدين هي جمعية تجارية في القطاع؛ أما الوزارة أو الجمعية الخيرية أو الفرد فليس هذا ولا ذاك.
question-applicant-missing = اختاروا نوع المنظمة التي تقدّم الطلب

question-backbone = هل تشغّل منظمتكم شبكة إنترنت أساسية؟
question-backbone-hint = الشبكة الأساسية تنقل حركة البيانات بين الشبكات عبر مسارات ووصلات تديرها منظمتكم بنفسها.
question-backbone-example = مثلًا، مشغّل لديه شبكة بعيدة المدى خاصة به ويتبادل المسارات مع شبكات أخرى.
question-backbone-missing = اختاروا ما إذا كانت منظمتكم تشغّل شبكة إنترنت أساسية

question-transit = هل توفّر منظمتكم العبور؟
question-transit-hint = المعتبر هو نقل حركة بيانات الآخرين لهم؛ أما شراء العبور لأنفسكم فلا يُعتبر. حددوا كل ما ينطبق.
question-transit-example = مثلًا، مزوّد النطاق العريض أو الهاتف المحمول ينقل حركة بيانات مستخدمي الإنترنت؛ والشبكة التي تنقل حركة بيانات مزوّد محتوى إلى جمهوره تفعل ذلك لمحتوى طرف ثالث.
question-transit-missing = اختاروا لمن توفّر منظمتكم العبور، أو «لا شيء مما سبق»

question-association = من تمثّل جمعيتكم من بين هؤلاء؟
question-association-hint = يكفي أن يكون بعض الأعضاء على الأقل منظمات من هذه الأنواع. حددوا كل ما ينطبق.
question-association-example = مثلًا، جمعية وطنية لمزوّدي خدمة الإنترنت، أو نقطة تبادل إنترنت هي جمعية لأعضائها.
question-association-missing = اختاروا من تمثّله جمعيتكم، أو «لا شيء مما سبق»

question-services = هل تقدّم منظمتكم لآخرين خدمات تطبيقات أو أمن عبر الإنترنت؟
question-services-hint = المعتبر هو خدمة تُقدَّم لمنظمات أخرى عبر الإنترنت العام، لا ما تشغّلونه لأنفسكم. حددوا كل ما ينطبق.
question-services-example = مثلًا، بريد إلكتروني أو تطبيقات أعمال مستضافة لعملاء، أو حماية شبكات العملاء من الهجمات.
question-services-missing = اختاروا الخدمات التي تقدّمها منظمتكم، أو «لا شيء مما سبق»

question-gnso = أي من مواضيع gNSO يؤثر على منظمتكم تجاريًا؟
question-gnso-hint = تضع gNSO داخل ICANN سياسة النطاقات العامة من المستوى الأعلى. حددوا كل موضوع له عواقب على أعمالكم أو أعمال أعضائكم.
question-gnso-example = مثلًا، قاعدة بشأن Whois تغيّر عمل مكتب مكافحة إساءة الاستخدام لديكم، أو نطاقات جديدة من المستوى الأعلى تسبب حملًا واتصالات دعم في شبكتكم.
question-gnso-missing = اختاروا المواضيع التي تؤثر على منظمتكم، أو «لا شيء مما سبق»

question-participation = هل سيشارك ممثلوكم بانتظام في أعمال الدائرة؟
question-participation-hint = يعيّن الأعضاء ممثلين يلزمهم الانضمام بانتظام إلى أعمال الدائرة.
question-participation-example = مثلًا، متابعة القائمة البريدية، والانضمام إلى الاجتماعات، والتعليق على مسودات السياسات.
question-participation-missing = اختاروا ما إذا كان ممثلوكم سيشاركون بانتظام

choice-commercial-entity = كيان تجاري
choice-trade-association = جمعية تجارية في القطاع
choice-neither = لا هذا ولا ذاك
choice-yes = نعم
choice-no = لا
choice-not-sure = لست متأكدًا
choice-none-of-these = لا شيء مما سبق
choice-internet-users = مستخدمو الإنترنت
choice-third-party-content = محتوى إنترنت لأطراف ثالثة
choice-isps = مزوّدو خدمة الإنترنت
choice-connectivity-providers = مزوّدو الاتصال
choice-portal-services = خدمات البوابات
choice-electronic-commerce = شركات التجارة الإلكترونية
choice-application-services = خدمات تطبيقات قائمة على الإنترنت
choice-security-services = خدمات أمن مُدارة
choice-whois-policies = سياسات Whois
choice-new-gtlds = نطاقات gTLD الجديدة وأثرها على الشبكة
choice-ip-addressing = عنونة IP
choice-icann-evolution = التطور المؤسسي لـ ICANN
choice-something-else = شيء آخر

widget-name = عضوية ISPCP: فحص استيفاء الشروط
page-title = { $step } – عضوية ISPCP
intro-what = اعرفوا ما إذا كان بإمكان منظمتكم الانضمام إلى ISPCP، صوت مزوّدي خدمة الإنترنت والاتصال في وضع سياسات ICANN. تُظهر بضعة أسئلة ما إذا كانت تبدو مستوفية للشروط ولماذا، وتخرجون بطلب للأمانة.
intro-privacy = تبقى إجاباتكم في لسان المتصفح هذا: لا يُرسل شيء ولا يُتتبّع أحد.
progress = السؤال { $number } من { $total }
progress-result = النتيجة
button-continue = متابعة
button-back = رجوع
button-save = حفظ نسخة للمتابعة لاحقًا
button-open = فتح طلب محفوظ
button-clear = مسح كل شيء
button-clear-really = نعم، امسح كل شيء
button-clear-keep = الإبقاء عليه
button-retry = المحاولة مرة أخرى
quotation-source = ISPCP، معايير العضوية
keep-title = حفظ أو استئناف
clear-question = يُنسى كل جواب وكل ما كُتب. أما الملف الذي حفظتموه فيبقى في مكانه.
status-saved = حُفظت نسختكم. افتحوها هنا للمتابعة.
status-cleared = مُسح كل شيء.
status-storage-refused = يرفض متصفحكم الاحتفاظ بالإجابات لهذا اللسان. يعمل الفحص مع ذلك، لكن إعادة تحميل الصفحة تُفقد ما أدخلتموه: احفظوا نسخة إن أردتم المتابعة لاحقًا.
status-locale-failed = تعذّر تحميل هذه اللغة. تحقّقوا من الاتصال ثم اختاروها من جديد.
# Stands before the page's title while the page shows an error.
error-prefix = خطأ: { $title }
error-title = توجد مشكلة
file-error-title = لم يُفتح الملف

rest-loading = جارٍ تحميل بقية الفحص…
rest-lost-title = تعذّر تحميل بقية الفحص
rest-lost = إجاباتكم محفوظة. تحقّقوا من الاتصال، ثم أعيدوا المحاولة.

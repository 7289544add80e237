### The screens of the questions, and what every screen has.

question-applicant = ما نوع المنظمة التي تقدّم الطلب؟
question-applicant-hint = العضوية متاحة لمزوّدي خدمة الإنترنت ومزوّدي الاتصال بمختلف أحجامهم، وللجمعيات القطاعية، بما فيها غير الربحية. وتتناول الأسئلة التالية ما تقوم به منظمتكم.
question-applicant-example = مثلًا، شركة ذات مسؤولية محدودة توفّر الوصول إلى الإنترنت هي كيان تجاري، وجمعية تضم مثل هذه الشركات هي جمعية قطاعية. أما الوزارة أو الجمعية الخيرية أو الفرد فلا هذا ولا ذاك.
question-applicant-missing = اختاروا نوع المنظمة التي تقدّم الطلب

question-backbone = هل تشغّل منظمتكم شبكة عمود فقري للإنترنت (backbone)؟
question-backbone-hint = تنقل شبكة العمود الفقري حركة البيانات بين الشبكات. وتُحتسب إذا كانت منظمتكم تدير الشبكة بنفسها، عبر خطوط مملوكة لها أو مستأجرة.
question-backbone-example = مثلًا، مشغّل لديه شبكة بعيدة المدى خاصة به ويتبادل حركة البيانات مع شبكات أخرى.
question-backbone-missing = اختاروا ما إذا كانت منظمتكم تشغّل شبكة عمود فقري للإنترنت

question-transit = لمن توفّر منظمتكم خدمات العبور (transit)؟
question-transit-hint = المقصود بخدمات العبور هنا نقل حركة بيانات الإنترنت لحساب الآخرين. ويشمل ذلك توفير الوصول إلى الإنترنت للعملاء، وليس فقط عبور IP للشبكات الأخرى. أما خدمات العبور التي تشترونها فلا تُحتسب. حددوا كل ما ينطبق.
question-transit-example = مثلًا، مزوّد النطاق العريض أو الهاتف المحمول ينقل حركة بيانات مستخدمي الإنترنت. والشبكة التي توصل حركة بيانات مزوّد محتوى إلى جمهوره تنقل محتوى أطراف ثالثة.
question-transit-missing = اختاروا لمن توفّر منظمتكم خدمات العبور، أو اختاروا «لا شيء مما سبق»

question-association = أي الجهات التالية تمثّلها جمعيتكم؟
question-association-hint = يكفي أن يكون بعض أعضائكم منظمات من هذه الأنواع. حددوا كل ما ينطبق.
question-association-example = مثلًا، جمعية وطنية لمزوّدي خدمة الإنترنت، أو نقطة تبادل إنترنت قائمة في شكل جمعية لأعضائها.
question-association-missing = اختاروا الجهات التي تمثّلها جمعيتكم، أو اختاروا «لا شيء مما سبق»

question-services = أي الخدمات التالية تقدّمها منظمتكم إلى منظمات أخرى عبر الإنترنت العام؟
question-services-hint = تُحتسب هذه الخدمات إذا كنتم تقدّمونها، بصفتكم مزوّد خدمة إنترنت أو مزوّد اتصال، إلى منظمات أخرى. أما ما تشغّلونه لأنفسكم فقط فلا يُحتسب. حددوا كل ما ينطبق.
question-services-example = مثلًا، استضافة البريد الإلكتروني أو تطبيقات الأعمال، أو حماية شبكات العملاء من هجمات مثل DDoS.
question-services-missing = اختاروا ما تقدّمه منظمتكم من هذه الخدمات، أو اختاروا «لا شيء مما سبق»

question-gnso = أي المواضيع التالية تؤثر في منظمتكم تجاريًا؟
question-gnso-hint = تتحدث الدائرة باسم أعضائها في هذه المواضيع. وتضع المنظمة الداعمة للأسماء العامة (GNSO) سياسات ICANN لنطاقات المستوى الأعلى العامة (gTLD)، مثل ‎.com. حددوا كل موضوع يؤثر، من خلال أنشطة GNSO، في أعمالكم أو أعمال أعضائكم. وإذا قدّمتم طلبًا فسيُطلب منكم إثبات ذلك.
question-gnso-example = مثلًا، قواعد جديدة بشأن Whois تغيّر عمل مكتب مكافحة إساءة الاستخدام لديكم، أو نطاقات مستوى أعلى جديدة تزيد الحمل على خوادم DNS لديكم وعدد الاتصالات بفريق الدعم.
question-gnso-missing = اختاروا المواضيع التي تؤثر في منظمتكم، أو اختاروا «لا شيء مما سبق»

question-participation = هل تدركون أنه يتعيّن على ممثليكم المشاركة بانتظام في أعمال الدائرة؟
question-participation-hint = يعيّن الأعضاء ممثلين عليهم أن يشاركوا بانتظام في أعمال الدائرة.
question-participation-example = مثلًا، متابعة القائمة البريدية، والمشاركة في المكالمات الجماعية، والتعليق على مسودات السياسات.
question-participation-missing = اختاروا ما إذا كنتم تدركون أنه يتعيّن على ممثليكم المشاركة بانتظام

choice-commercial-entity = كيان تجاري
choice-trade-association = جمعية قطاعية
choice-neither = لا هذا ولا ذاك
choice-yes = نعم
choice-no = لا
choice-not-sure = لسنا متأكدين
choice-none-of-these = لا شيء مما سبق
choice-internet-users = مستخدمو الإنترنت
choice-third-party-content = محتوى إنترنت لأطراف ثالثة
choice-isps = مزوّدو خدمة الإنترنت
choice-connectivity-providers = مزوّدو الاتصال
choice-portal-services = خدمات البوابات
choice-electronic-commerce = شركات التجارة الإلكترونية
choice-application-services = خدمات تطبيقات قائمة على الإنترنت
choice-security-services = خدمات أمنية مُدارة
choice-whois-policies = سياسات Whois
choice-new-gtlds = نطاقات gTLD الجديدة وأثرها على الشبكة
choice-ip-addressing = عنونة IP
choice-icann-evolution = التطور المؤسسي لـ ICANN
choice-something-else = شيء آخر

widget-name = عضوية ISPCP: فحص استيفاء الشروط
page-title = { $step } – عضوية ISPCP
intro-what = تحققوا مما إذا كان بإمكان منظمتكم الانضمام إلى ISPCP، دائرة مزوّدي خدمة الإنترنت ومزوّدي الاتصال في ICANN. أجيبوا عن 6 أو 7 أسئلة لتعرفوا ما إذا كانت تبدو مستوفية للشروط ولماذا. ويمكنكم بعد ذلك إعداد طلب للأمانة.
intro-privacy = تبقى إجاباتكم في علامة تبويب المتصفح هذه. لا تُرسل أي بيانات ولا يجري تتبّعكم.
progress = السؤال { $number } من { $total }
progress-result = النتيجة
button-continue = متابعة
button-back = رجوع
# Passes the questions that cannot change the result any more.
button-result = عرض النتيجة الآن
button-save = حفظ نسخة للمتابعة لاحقًا
button-open = فتح طلب محفوظ
button-clear = مسح كل شيء
button-clear-really = نعم، مسح كل شيء
button-clear-keep = لا، الإبقاء على كل شيء
button-retry = المحاولة مرة أخرى
quotation-source = ميثاق ISPCP، معايير العضوية
session-title = حفظ أو فتح أو مسح
clear-question = ستُحذف كل إجاباتكم وكل ما كتبتموه. أما الملفات التي حفظتموها فلن تُحذف.
status-saved = حُفظت نسختكم. للمتابعة لاحقًا، ارجعوا إلى هذه الصفحة واختاروا «فتح طلب محفوظ».
status-cleared = مُسح كل شيء.
status-deselected = لم تعد الإجابات المتعارضة مع هذه الإجابة محددة.
status-locale-changed = هذه الصفحة الآن باللغة العربية.
status-storage-refused = لا يسمح متصفحكم لهذه الصفحة بالاحتفاظ بإجاباتكم. يمكنكم مع ذلك إجراء الفحص، لكن إعادة تحميل الصفحة أو إغلاقها تحذف ما أدخلتموه. احفظوا نسخة إن أردتم المتابعة لاحقًا.
status-locale-failed = تعذّر تحميل هذه اللغة. تحققوا من الاتصال، ثم اختاروها مرة أخرى.
# Stands before the page's title while the page shows an error.
error-prefix = خطأ: { $title }
error-title = توجد مشكلة
file-error-title = تعذّر فتح الملف


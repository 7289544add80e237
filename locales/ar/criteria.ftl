### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = نوع المنظمة
criterion-backbone = شبكة العمود الفقري للإنترنت
criterion-transit = خدمات العبور
criterion-association = الجمعية القطاعية
criterion-services = خدمات التطبيقات أو الخدمات الأمنية
criterion-gnso = الأثر التجاري لأنشطة GNSO
criterion-participation = المشاركة المنتظمة

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = مقدّم الطلب
station-backbone = العمود الفقري
station-transit = خدمات العبور
station-association = جمعية قطاعية
station-services = الخدمات
station-gnso = أثر أنشطة GNSO
station-participation = المشاركة
# The end of the route.
station-member = العضوية

## States of a criterion.

state-met = الشرط مستوفى
state-unsure = الشرط غير محسوم
state-not-met = الشرط غير مستوفى
# Neutral: the requirement is met without it.
state-not-needed = الشرط غير لازم
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = الشرط لا ينطبق
# Neutral: the result was clear without it.
state-not-answered = بلا إجابة

## Reasons: why a criterion has its state.

reason-unsure = أجبتم: «لسنا متأكدين».
reason-unanswered = لم تجيبوا عن هذا السؤال.
reason-applicant-met = يحق للكيانات التجارية والجمعيات القطاعية تقديم الطلب.
reason-applicant-not-met = العضوية متاحة للكيانات التجارية والجمعيات القطاعية التي تُعدّ من مزوّدي خدمة الإنترنت أو مزوّدي الاتصال أو تمثّلهم.
reason-backbone-met = تشغّل منظمتكم شبكة عمود فقري للإنترنت.
reason-backbone-not-met = لا تشغّل منظمتكم شبكة عمود فقري للإنترنت.
reason-transit-met = توفّر منظمتكم خدمات العبور.
reason-transit-not-met = لا توفّر منظمتكم خدمات العبور لمستخدمي الإنترنت ولا لمحتوى أطراف ثالثة.
reason-association-met = تمثّل جمعيتكم فئة واحدة على الأقل من الفئات التي ينص عليها الميثاق.
reason-association-not-met = لا تمثّل جمعيتكم أيًا من الفئات التي ينص عليها الميثاق.
reason-services-met = تقدّم منظمتكم خدمات تطبيقات أو خدمات أمنية مُدارة إلى منظمات أخرى.
reason-services-not-met = لا تقدّم منظمتكم خدمات تطبيقات ولا خدمات أمنية مُدارة إلى منظمات أخرى.
reason-gnso-met = ذكرتم أن أنشطة GNSO تؤثر في منظمتكم تجاريًا. ويُطلب منكم في الطلب إثبات ذلك.
reason-gnso-not-met = ذكرتم أن أنشطة GNSO لا تؤثر في منظمتكم تجاريًا.
reason-participation-met = تدركون أنه يتعيّن على ممثليكم المشاركة بانتظام.
reason-participation-not-met = لم تؤكدوا إدراككم أنه يتعيّن على ممثليكم المشاركة بانتظام.
reason-associations-only = لا ينطبق هذا إلا على الجمعيات القطاعية، لذلك لم يُطرح عليكم هذا السؤال.
reason-texts-differ = ذكرتم أن أنشطة GNSO لا تؤثر في منظمتكم تجاريًا. وفي هذه النقطة تختلف النصوص المنشورة: فالميثاق يشترط هذا التأثر على كل مقدّم طلب، بينما لا تكرر صفحة العضوية الخاصة بالدائرة هذا الشرط للجمعيات. يتبع هذا الفحص الميثاق؛ ويمكن للأمانة أن توضّح لكم أيّهما يسري.
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = تقدّم منظمتكم إلى منظمات أخرى خدمات تطبيقات أو خدمات أمنية مُدارة. ويتحدث الميثاق عن «ISPs or connectivity providers» (مزوّدي خدمة الإنترنت أو مزوّدي الاتصال) الذين يقدّمونها، ولا يسأل هذا الفحص عمّا إذا كانت منظمتكم من بينهم. ويمكن للأمانة أن توضّح ما إذا كان ذلك ينطبق عليها.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = هذا الشرط مستوفى.
effect-satisfies-alternative = يكفي أي نشاط واحد من هذه الأنشطة.
effect-none = لا يغيّر ذلك النتيجة.
effect-undecided = قد تحسم إجابة واضحة مسألة هذا الشرط.
effect-blocking = هذا الشرط غير مستوفى.
effect-blocking-alternative = كان يكفي نشاط واحد من هذه الأنشطة.
# Not met, while the requirement is still open.
effect-unclaimed = لا يزال بالإمكان استيفاء هذا الشرط بمعيار آخر.

## Outside tests know the result by these headings.

verdict-eligible = تبدو منظمتكم مستوفية للشروط
verdict-eligible-lead = بحسب إجاباتكم، تستوفي منظمتكم معايير العضوية.
verdict-unclear = من غير الواضح ما إذا كانت منظمتكم مستوفية للشروط
verdict-unclear-lead = ليس في إجاباتكم ما يستبعد ذلك، لكن نقطة واحدة على الأقل لم تُحسم بعد.
verdict-not-eligible = لا تبدو منظمتكم مستوفية للشروط
verdict-not-eligible-lead = بحسب إجاباتكم، لا تستوفي منظمتكم معايير العضوية.

### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

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

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = أي من مواضيع gNSO يؤثر على منظمتكم تجاريًا؟
question-gnso-hint = تضع gNSO داخل ICANN سياسة النطاقات العامة من المستوى الأعلى. حددوا كل موضوع له عواقب على أعمالكم أو أعمال أعضائكم.
question-gnso-example = مثلًا، قاعدة بشأن Whois تغيّر عمل مكتب مكافحة إساءة الاستخدام لديكم، أو نطاقات جديدة من المستوى الأعلى تسبب حملًا واتصالات دعم في شبكتكم.
question-gnso-missing = اختاروا المواضيع التي تؤثر على منظمتكم، أو «لا شيء مما سبق»

question-participation = هل سيشارك ممثلوكم بانتظام في أعمال الدائرة؟
question-participation-hint = يعيّن الأعضاء ممثلين يلزمهم الانضمام بانتظام إلى أعمال الدائرة.
question-participation-example = مثلًا، متابعة القائمة البريدية، والانضمام إلى الاجتماعات، والتعليق على مسودات السياسات.
question-participation-missing = اختاروا ما إذا كان ممثلوكم سيشاركون بانتظام

## Names of the criteria, in findings and documents.

criterion-applicant = نوع المنظمة
criterion-backbone = شبكة إنترنت أساسية
criterion-transit = العبور
criterion-association = جمعية تجارية
criterion-services = خدمات تطبيقات أو أمن
criterion-gnso = التأثر بأنشطة gNSO
criterion-participation = المشاركة المنتظمة

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = أنتم
station-backbone = شبكة أساسية
station-transit = العبور
station-association = جمعية تجارية
station-services = الخدمات
station-gnso = تأثير gNSO
station-participation = المشاركة
# The end of the route.
station-member = عضو

## Choices. Outside tests know the widget by these words.

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

## States of a criterion.

state-met = مستوفى
state-unsure = غير مؤكد
state-not-met = غير مستوفى

## Reasons: why a criterion has its state.

reason-unsure = لم تكونوا متأكدين.
reason-unanswered = لم تجيبوا عن هذا السؤال.
reason-applicant-met = يمكن لنوع منظمتكم تقديم الطلب.
reason-applicant-not-met = العضوية للكيانات التجارية والجمعيات التجارية في القطاع.
reason-backbone-met = تشغّلون شبكة إنترنت أساسية.
reason-backbone-not-met = لا تشغّلون شبكة إنترنت أساسية.
reason-transit-met = توفّرون العبور.
reason-transit-not-met = لا توفّرون العبور لمستخدمي الإنترنت ولا لمحتوى أطراف ثالثة.
reason-association-met = تمثّل جمعيتكم القطاع الذي يسمّيه الميثاق.
reason-association-not-met = لا تمثّل جمعيتكم أيًا من القطاعات التي يسمّيها الميثاق.
reason-services-met = تقدّمون مثل هذه الخدمات لمنظمات أخرى.
reason-services-not-met = لا تقدّمون مثل هذه الخدمات لمنظمات أخرى.
reason-gnso-met = تؤثر أنشطة gNSO عليكم تجاريًا.
reason-gnso-not-met = ذكرتم أن أنشطة gNSO لا تؤثر عليكم تجاريًا.
reason-participation-met = سيشارك ممثلوكم بانتظام.
reason-participation-not-met = ذكرتم أن ممثليكم لن يشاركوا بانتظام.
reason-associations-only = لا يمكن إلا لجمعية تجارية في القطاع أن تستوفي الشرط بهذه الطريقة، لذلك لم تُسألوا.
reason-texts-differ = ذكرتم أن أنشطة gNSO لا تؤثر عليكم تجاريًا. تختلف النصوص المنشورة هنا: فالميثاق يطلب ذلك من كل مقدّم طلب، بينما لا تكرره صفحة العضوية الخاصة بالدائرة للجمعيات. يتبع هذا الفحص الميثاق؛ ويمكن للأمانة أن توضّح.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = هذا الشرط مستوفى.
effect-satisfies-alternative = يكفي واحد من الأربعة.
effect-spare = لا يغيّر ذلك النتيجة.
effect-open = قد تحسم إجابة واضحة هنا هذا الشرط.
effect-obstacle = هذا هو العائق.
effect-obstacle-alternative = أي واحد من الأربعة يستوفي هذا الشرط.

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = تبدو منظمتكم مستوفية للشروط
verdict-eligible-lead = بحسب إجاباتكم، تستوفي معايير العضوية.
verdict-unclear = من غير الواضح ما إذا كانت منظمتكم مستوفية للشروط
verdict-unclear-lead = بحسب إجاباتكم، لا شيء يحول دون ذلك، لكن أمرًا ما لا يزال مفتوحًا.
verdict-not-eligible = لا تبدو منظمتكم مستوفية للشروط
verdict-not-eligible-lead = بحسب إجاباتكم، لا تستوفي معايير العضوية.

### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

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

## Outside tests know the result by these headings.

verdict-eligible = تبدو منظمتكم مستوفية للشروط
verdict-eligible-lead = بحسب إجاباتكم، تستوفي معايير العضوية.
verdict-unclear = من غير الواضح ما إذا كانت منظمتكم مستوفية للشروط
verdict-unclear-lead = بحسب إجاباتكم، لا شيء يحول دون ذلك، لكن أمرًا ما لا يزال مفتوحًا.
verdict-not-eligible = لا تبدو منظمتكم مستوفية للشروط
verdict-not-eligible-lead = بحسب إجاباتكم، لا تستوفي معايير العضوية.

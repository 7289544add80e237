### What differs from language to language by its nature.

# The language's name in itself.
language-name = العربية
# Names the row of languages to choose from, for screen readers.
languages = اللغة

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = لغة المستندات
document-language-english = الإنجليزية، للأمانة
document-language-own = العربية، لنسختكم الخاصة

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = ترجمة غير رسمية
translation-applicant = «يجوز للكيانات التجارية الفردية والجمعيات التجارية في القطاع التقدم بطلب العضوية إذا كانت من مزوّدي خدمة الإنترنت أو مزوّدي الاتصال»
translation-backbone = «تشغيل شبكة إنترنت أساسية»
translation-transit = «توفير العبور إما لمستخدمي الإنترنت أو لمحتوى الإنترنت العائد إلى أطراف ثالثة»
translation-association = «أن تكون جمعية تجارية في القطاع تمثّل مزوّدي خدمة الإنترنت أو مزوّدي الاتصال أو خدمات البوابات أو شركات التجارة الإلكترونية»
translation-services = «تقديم ما يلي إلى منظمات أخرى عبر الإنترنت العام: 1) خدمات تطبيقات قائمة على الإنترنت، أو 2) خدمات أمن مُدارة»
translation-gnso = «إثبات أن أنشطة gNSO تؤثر عليها تجاريًا»
translation-participation = «إدراك أن الممثلين المعيّنين لدى الدائرة يلزمهم المشاركة بانتظام في أعمالها»

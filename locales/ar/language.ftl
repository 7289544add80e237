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
translation-applicant = «يجوز للكيانات التجارية، كلٌّ على حدة، وللجمعيات القطاعية التقدّم بطلب العضوية إذا كانت من مزوّدي خدمة الإنترنت أو مزوّدي الاتصال»
translation-backbone = «أن تشغّل شبكة عمود فقري للإنترنت»
translation-transit = «أن توفّر خدمات العبور إما لمستخدمي الإنترنت وإما لمحتوى الإنترنت العائد إلى أطراف ثالثة»
translation-association = «أن تكون جمعية قطاعية تمثّل مزوّدي خدمة الإنترنت أو مزوّدي الاتصال أو خدمات البوابات أو شركات التجارة الإلكترونية»
translation-services = «أن تقدّم إلى منظمات من أطراف ثالثة، عبر الإنترنت العام، إما 1) خدمات تطبيقات قائمة على الإنترنت وإما 2) خدمات أمنية مُدارة»
translation-gnso = «أن تثبت أن أنشطة gNSO تؤثر فيها تجاريًا»
translation-participation = «أن تدرك أن الممثلين المعيّنين لدى الدائرة يتعيّن عليهم المشاركة بانتظام في أعمالها»

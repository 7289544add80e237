### What the page around the widget shows where the widget cannot run. Read at build time.

fallback-title = هل يمكن لمنظمتكم الانضمام إلى دائرة ISPCP؟
fallback-lead = يمكن لمنظمتكم أن تتقدّم بطلب الانضمام إلى دائرة مزوّدي خدمة الإنترنت ومزوّدي الاتصال (ISPCP) إذا استوفت المعايير التالية.
fallback-kind = أن تكون كيانًا تجاريًا أو جمعية قطاعية. وبنصّ الميثاق:
fallback-any = وأن تستوفي واحدًا على الأقل مما يلي:
fallback-both = وأن تستوفي أيضًا الشرطين التاليين:
fallback-apply = لتقديم طلب أو طرح سؤال، راسلوا الأمانة بالبريد الإلكتروني:
fallback-decides = الدائرة هي التي تبتّ في العضوية.
fallback-loading = جارٍ تحميل الفحص…
fallback-slow = لا يزال الفحص قيد التحميل. وإلى أن يكتمل تحميله، إليكم المعايير.
fallback-unsupported = لا يستطيع متصفحكم تشغيل الفحص الذي يحتاج إلى JavaScript وWebAssembly. ومع ذلك يمكنكم تقديم الطلب: إليكم المعايير.
fallback-failed = تعذّر تحميل الفحص. أعيدوا تحميل الصفحة للمحاولة مرة أخرى، أو قدّموا الطلب من دونه: إليكم المعايير.
fallback-stopped = توقّف الفحص بسبب مشكلة تقنية. ما أدخلتموه محفوظ في علامة التبويب هذه.
fallback-reload = إعادة التحميل والمتابعة
fallback-rescue = حفظ ما أدخلتموه
fallback-clear = مسح كل شيء
fallback-stopped-inline = توقّف الفحص بسبب مشكلة تقنية. احفظوا ما أدخلتموه وأعيدوا تحميل الصفحة، ثم افتحوا النسخة المحفوظة للمتابعة.
fallback-reload-inline = إعادة تحميل الصفحة

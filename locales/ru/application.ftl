### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = Организация
section-organisation-lead = Сообщите Секретариату, кто подаёт заявку. Названия и имена можно указывать в любой письменности.
section-representatives = Представители организации
section-representatives-lead = Организации-члены назначают представителей, которые регулярно участвуют в работе группы интересов. Можно также указать заместителя.
section-evidence = Обоснование
section-evidence-lead = По каждому пункту достаточно нескольких предложений. Полезнее всего факты, которые Секретариат может проверить.
section-disclosures = Членство и связи
section-disclosures-lead = Ваши ответы здесь не влияют на результат проверки. Они нужны Секретариату, так как организация, входящая в несколько групп GNSO, может голосовать только в одной из них.
section-declarations = Подтверждения и подпись
section-declarations-lead = Подтвердите следующее от имени вашей организации, а затем подпишите заявку, указав имя и фамилию.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = { " " }(необязательно)

field-legal-name = Официальное название организации
field-legal-name-hint = Как в государственном реестре или в учредительных документах вашей организации.
field-legal-name-missing = Введите официальное название организации
field-other-names = Другие названия
field-other-names-hint = Например, торговая марка, сокращение или название в другой письменности.
field-other-names-missing = Введите другие названия организации
field-country = Страна или территория
field-country-hint = Где зарегистрирована организация.
field-country-missing = Выберите страну или территорию, где зарегистрирована организация
# The first line of the list of countries.
field-country-choose = Выберите страну или территорию
field-website = Веб-сайт
field-website-hint = Например, example.net или https://例え.中国
field-website-missing = Введите адрес веб-сайта организации
field-as-numbers = Номера AS
field-as-numbers-hint = Номера ваших автономных систем через запятую. Например, AS3320, 6805
field-as-numbers-missing = Введите номера AS
field-registration = Регистрационный номер
field-registration-hint = В торговом реестре, реестре некоммерческих организаций или аналогичном реестре.
field-registration-missing = Введите регистрационный номер
field-telephone = Телефон
field-telephone-hint = Укажите код страны. Например, +49 30 1234567
field-telephone-missing = Введите номер телефона

field-primary-name = Имя и фамилия
field-primary-name-hint = Лицо, которое будет представлять вашу организацию.
field-primary-name-missing = Введите имя и фамилию основного представителя
field-primary-position = Должность
field-primary-position-hint = Должность этого лица в вашей организации.
field-primary-position-missing = Введите должность основного представителя
field-primary-email = Адрес электронной почты
field-primary-email-hint = Допускаются адреса в любой письменности. Например, name@example.net или елена@пример.рф
field-primary-email-missing = Введите адрес электронной почты основного представителя
field-alternate-name = Имя и фамилия заместителя
field-alternate-name-hint = Участвует в работе, когда этого не может сделать основной представитель.
field-alternate-name-missing = Введите имя и фамилию заместителя или очистите остальные поля о нём
field-alternate-position = Должность заместителя
field-alternate-position-hint = Должность этого лица в вашей организации.
field-alternate-position-missing = Введите должность заместителя
field-alternate-email = Адрес электронной почты заместителя
field-alternate-email-hint = Например, name@example.net
field-alternate-email-missing = Введите адрес электронной почты заместителя или очистите остальные поля о нём

field-backbone-evidence = Магистральная сеть
field-backbone-evidence-hint = Укажите, что она охватывает и где это можно проверить: например, номера AS, пиринг, looking glass или карта.
field-backbone-evidence-missing = Опишите свою магистральную сеть
field-transit-evidence = Предоставляемые услуги транзита трафика
field-transit-evidence-hint = Укажите, кому вы их предоставляете и как.
field-transit-evidence-missing = Опишите услуги транзита трафика, которые вы предоставляете
field-association-evidence = Кого представляет ассоциация
field-association-evidence-hint = Укажите, сколько в ней членов каждого вида и где опубликован их список.
field-association-evidence-missing = Опишите, кого представляет ваша ассоциация
field-services-evidence = Предоставляемые услуги
field-services-evidence-hint = Укажите, какие сервисы приложений или услуги в области безопасности вы предоставляете другим организациям через общедоступный Интернет.
field-services-evidence-missing = Опишите услуги, которые вы предоставляете
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = В силу чего ваша организация является интернет-провайдером или провайдером подключения
field-provider-evidence-hint = В уставе говорится об интернет-провайдерах и провайдерах подключения. Объясните в одном-двух предложениях, почему ваша организация к ним относится.
field-provider-evidence-missing = Укажите, в силу чего ваша организация является интернет-провайдером или провайдером подключения
field-gnso-impact = Как деятельность GNSO затрагивает организацию в коммерческом отношении
field-gnso-impact-hint = Объясните это своими словами по каждой отмеченной теме.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Объясните это по каждой отмеченной теме и поясните, что вы имели в виду под ответом «Другое».
field-gnso-impact-missing = Опишите, как деятельность GNSO затрагивает вашу организацию
field-justification = Почему заявка всё же подаётся
field-justification-hint = По результатам этой проверки ваша организация, по-видимому, не соответствует критериям. Объясните, почему вы считаете, что она всё же отвечает критериям устава.
field-justification-missing = Объясните, почему вы всё же подаёте заявку
field-remarks = Прочее
field-remarks-hint = Всё остальное, что следует знать Секретариату.
field-remarks-missing = Введите дополнительные сведения

field-other-bodies = Названия других структур
field-other-bodies-hint = Перечислите через запятую.
field-other-bodies-missing = Введите названия других структур
field-link-details = В чём состоит связь
field-link-details-hint = Например, название регистратуры или регистратора и входит ли эта организация в вашу группу компаний.
field-link-details-missing = Опишите связь с регистратурой или регистратором
field-signature = Подпись
field-signature-hint = Введите имя и фамилию полностью. Сегодняшняя дата будет добавлена автоматически.
field-signature-missing = Чтобы подписать заявку, введите имя и фамилию полностью

# The same limit stands in an error when it is passed.
field-limit =
    { $limit ->
        [one] Не более { NUMBER($limit) } символа.
       *[other] Не более { NUMBER($limit) } символов.
    }

## The two representatives.

representative-primary = Основной представитель
representative-alternate = Заместитель представителя

## Groups of boxes: legend, -hint, -missing.

group-memberships = В какие ещё структуры ICANN входит организация?
group-memberships-hint = Отметьте всё, что подходит.
group-memberships-missing = Выберите структуры ICANN, в которые входит организация, или отметьте «Ничего из перечисленного»
group-voting = В каких из этих структур организация голосует?
group-voting-hint = Отметьте всё, что подходит.
group-voting-missing = Выберите структуры, в которых организация голосует, или отметьте «Ничего из перечисленного»
group-links = Относится ли организация или одна из компаний её группы к следующим категориям?
group-links-hint = Отметьте всё, что подходит.
group-links-missing = Выберите, к какой категории относится организация или одна из компаний её группы, или отметьте «Ничего из перечисленного»
group-declarations = Подтверждения
group-declarations-hint = Обязательны все.
group-declarations-missing = Чтобы продолжить, отметьте все подтверждения

item-bc = Группа интересов коммерческих пользователей (BC)
item-ipc = Группа интересов по вопросам интеллектуальной собственности (IPC)
item-rysg = Группа заинтересованных сторон-регистратур (RySG)
item-rrsg = Группа заинтересованных сторон-регистраторов (RrSG)
item-ncuc = Группа интересов некоммерческих пользователей (NCUC)
item-npoc = Группа интересов по вопросам операционной деятельности некоммерческих организаций (NPOC)
item-ccnso = Организация поддержки национальных доменов (ccNSO)
item-at-large = At-Large
item-aso = Организация поддержки адресов (ASO) или региональная интернет-регистратура (RIR)
item-other-body = Другая структура
item-registry = Оператор регистратуры домена верхнего уровня общего пользования (gTLD)
item-registrar = Регистратор, аккредитованный ICANN
item-none-of-these = Ничего из перечисленного
item-criteria-met = Насколько мне известно, организация соответствует критериям членства, как указано в этой заявке.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = Насколько мне известно, ответы в этой заявке верны. Прошу группу интересов решить, соответствует ли организация критериям членства.
item-will-participate = Представители будут активно и регулярно участвовать в работе группы интересов.
item-authority = Я уполномочен(а) подписать эту заявку от имени организации.
item-expected-standards = Я прочитал(а) «Ожидаемые стандарты поведения ICANN» (Expected Standards of Behavior), и представители будут их соблюдать.
# A link to that text, above the declarations.
expected-standards-link = Прочитать «Ожидаемые стандарты поведения ICANN» (на английском языке)
item-consent = Я даю согласие на обработку Секретариатом данных этой заявки, чтобы группа интересов могла принять по ней решение, а также для ведения списка членов.

## Errors.

too-long =
    { $length ->
        [one] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введён { NUMBER($length) } символ. Сократите текст.
        [few] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введено { NUMBER($length) } символа. Сократите текст.
       *[other] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введено { NUMBER($length) } символов. Сократите текст.
    }
bad-email = Введите адрес электронной почты, например name@example.net
email-not-alone = Введите только адрес электронной почты, например name@example.net, без имени и других слов
several-emails = Введите только один адрес электронной почты. Для заместителя представителя есть отдельное поле.
bad-website = Введите адрес веб-сайта, например example.net или https://example.net
bad-telephone = Введите номер телефона цифрами, например +49 30 1234567
bad-country = Выберите страну или территорию из списка
bad-as-number = «{ $word }» не является номером AS. Введите номера через запятую, например AS3320.
unreadable-as-number = «{ $word }» не является номером AS из-за следующего: { $letters }. Введите номера через запятую, например AS3320.
letter = «{ $letter }»
letter-by-code = «{ $letter }» ({ $code })
reserved-as-number = AS{ $number } { $reason }. Введите номер сети общедоступного Интернета или оставьте поле пустым.
as-number-zero = не обозначает никакой сети (RFC 7607)
as-number-transition = замещает четырёхбайтовые номера (RFC 6793)
as-number-documentation = зарезервирован для примеров в документации (RFC 5398)
as-number-private = зарезервирован для частного использования (RFC 6996)
as-number-last = зарезервирован как последний номер своего диапазона (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = Размер файла превышает 16 МБ, поэтому это не может быть сохранённая заявка. Выберите файл PDF, HTML или JSON, который вы скачали здесь.
file-not-ours = Это не заявка, сохранённая в этой проверке. Выберите файл PDF, HTML или JSON, который вы скачали.
file-no-reader = Не удалось загрузить модуль чтения PDF. Проверьте соединение и выберите файл ещё раз либо выберите файл HTML или JSON.
file-unreadable = Браузер не смог прочитать файл. Проверьте, что он ещё существует и что у вас есть право его открывать.
file-truncated = Файл неполный: возможно, скачивание или копирование было прервано. Попробуйте другую копию.
file-damaged = Файл повреждён: его не удаётся прочитать дальше строки { $line }. Попробуйте другую копию.
file-damaged-pdf = Файл PDF повреждён и не читается. Попробуйте другую копию либо файл HTML или JSON.
file-encrypted = Файл PDF защищён паролем. Выберите файл в том виде, в каком вы его скачали, либо файл HTML или JSON.
file-too-deep = Файл не похож на заявку, сохранённую в этой проверке. Выберите файл PDF, HTML или JSON, который вы скачали.
file-newer = Файл сохранён более новой версией этой проверки (формат { $version }). Обновите страницу, чтобы получить эту версию, и откройте файл снова.
file-older = Файл сохранён ранней версией этой проверки (формат { $version }), и открыть его больше нельзя. Заполните новую заявку.
file-unknown = В файле есть данные, которые эта проверка не распознаёт: { $path }. Возможно, файл изменили. Выберите его в том виде, в каком вы его скачали.
file-wrong-type = Часть файла имеет неверный формат: { $path }. Возможно, файл изменили. Выберите его в том виде, в каком вы его скачали.
file-bad-value = Часть файла имеет недопустимое значение: { $path }. Возможно, файл изменили. Выберите его в том виде, в каком вы его скачали.
file-altered = Какая-то программа по пути изменила символы этого файла, как это делают некоторые почтовые программы, поэтому его тексты уже не те, что вы написали. Выберите файл в том виде, в каком вы его скачали, или попросите прислать его ещё раз в архиве ZIP.

### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = Организация
section-organisation-lead = Сообщите Секретариату, кто подаёт заявку. Пишите названия так, как их пишет ваша организация, любым письмом.
section-representatives = Её представители
section-representatives-lead = Устав требует представителей, которые участвуют регулярно. Заместитель необязателен.
section-evidence = Обоснование
section-evidence-lead = По каждому пункту достаточно нескольких предложений. Полезнее всего факты, которые можно проверить.
section-disclosures = Членство и связи
section-disclosures-lead = Ничто здесь не является причиной для отказа. Секретариату нужно это знать, так как член нескольких групп gNSO может голосовать только в одной.
section-declarations = Заявления и подпись
section-declarations-lead = Пожалуйста, подтвердите следующее от имени вашей организации и подпишите, введя своё имя.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional = (необязательно)

field-legal-name = Официальное название организации
field-legal-name-hint = Как оно указано в реестре или уставе.
field-legal-name-missing = Введите официальное название организации
field-other-names = Другие названия
field-other-names-hint = Например, торговая марка, сокращение или название другим письмом.
field-other-names-missing = Введите другие названия организации
field-country = Страна или территория
field-country-hint = Где зарегистрирована организация.
field-country-missing = Выберите страну или территорию, где зарегистрирована организация
# The first line of the list of countries.
field-country-choose = Выберите страну или территорию
field-website = Веб-сайт
field-website-hint = Например, example.net или https://例え.中国
field-website-missing = Введите веб-сайт организации
field-as-numbers = Номера AS
field-as-numbers-hint = Номера ваших автономных систем через запятую. Например, AS3320, 6805
field-as-numbers-missing = Введите номера AS
field-registration = Регистрационный номер
field-registration-hint = В торговом реестре, реестре ассоциаций или подобном.
field-registration-missing = Введите регистрационный номер
field-telephone = Телефон
field-telephone-hint = С кодом страны. Например, +49 30 1234567
field-telephone-missing = Введите номер телефона

field-primary-name = Имя
field-primary-name-hint = Основного представителя.
field-primary-name-missing = Введите имя основного представителя
field-primary-position = Должность
field-primary-position-hint = В организации.
field-primary-position-missing = Введите должность основного представителя
field-primary-email = Адрес электронной почты
field-primary-email-hint = Подходят адреса любым письмом. Например, name@example.net или елена@пример.рф
field-primary-email-missing = Введите адрес электронной почты основного представителя
field-alternate-name = Имя заместителя
field-alternate-name-hint = Тот, кто участвует, когда основной представитель не может.
field-alternate-name-missing = Введите имя заместителя или удалите введённое о нём
field-alternate-position = Должность заместителя
field-alternate-position-hint = В организации.
field-alternate-position-missing = Введите должность заместителя
field-alternate-email = Адрес электронной почты заместителя
field-alternate-email-hint = Например, name@example.net
field-alternate-email-missing = Введите адрес электронной почты заместителя или удалите введённое о нём

field-backbone-evidence = Ваша магистральная сеть
field-backbone-evidence-hint = Что она охватывает и где её могут увидеть другие: номера AS, пиринг, looking glass, карта.
field-backbone-evidence-missing = Опишите вашу магистральную сеть
field-transit-evidence = Ваш транзит
field-transit-evidence-hint = Кому вы его предоставляете и как.
field-transit-evidence-missing = Опишите транзит, который вы предоставляете
field-association-evidence = Кого представляет ваша ассоциация
field-association-evidence-hint = Сколько членов, каких видов, и где можно увидеть их список.
field-association-evidence-missing = Опишите, кого представляет ваша ассоциация
field-services-evidence = Ваши услуги
field-services-evidence-hint = Какие прикладные услуги или услуги безопасности вы предоставляете другим организациям через общедоступный Интернет.
field-services-evidence-missing = Опишите услуги, которые вы предоставляете
field-gnso-impact = Как деятельность gNSO затрагивает вашу организацию в коммерческом отношении
field-gnso-impact-hint = Опишите это своими словами по отмеченным темам.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Опишите это по отмеченным темам и укажите, что такое «другое».
field-gnso-impact-missing = Опишите, как деятельность gNSO затрагивает вашу организацию
field-nevertheless = Почему вы всё же подаёте заявку
field-nevertheless-hint = По этой проверке ваша организация, по-видимому, не соответствует критериям. Скажите, почему вы считаете, что устав ей всё же подходит.
field-nevertheless-missing = Скажите, почему вы всё же подаёте заявку
field-remarks = Прочее
field-remarks-hint = Всё остальное, что вы считаете важным для заявки.
field-remarks-missing = Введите ваши замечания

field-other-bodies = Какие другие структуры
field-other-bodies-hint = Названия через запятую.
field-other-bodies-missing = Введите названия других структур
field-link-details = В чём состоит связь
field-link-details-hint = Например, название реестра или регистратора и принадлежит ли он вашей группе.
field-link-details-missing = Опишите связь с реестром или регистратором
field-signature = Подпись
field-signature-hint = Введите своё полное имя. Сегодняшняя дата добавляется.
field-signature-missing = Введите своё полное имя, чтобы подписать

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
group-memberships-missing = Выберите структуры ICANN, в которые входит организация, или «Ничего из перечисленного»
group-voting = В каких из них она голосует?
group-voting-hint = Отметьте всё, что подходит.
group-voting-missing = Выберите структуры, в которых организация голосует, или «Ничего из перечисленного»
group-links = Является ли организация или её группа компаний кем-либо из следующих?
group-links-hint = Отметьте всё, что подходит.
group-links-missing = Выберите, кем является организация или её группа, или «Ничего из перечисленного»
group-declarations = Заявления
group-declarations-hint = Нужны все.
group-declarations-missing = Отметьте все заявления. Без них Секретариат не может принять заявку

item-bc = Группа коммерческих пользователей (BC)
item-ipc = Группа по интеллектуальной собственности (IPC)
item-rysg = Группа заинтересованных сторон-реестров (RySG)
item-rrsg = Группа заинтересованных сторон-регистраторов (RrSG)
item-ncuc = Группа некоммерческих пользователей (NCUC)
item-npoc = Группа по оперативным вопросам некоммерческих организаций (NPOC)
item-ccnso = Организация поддержки национальных доменов (ccNSO)
item-at-large = At-Large
item-aso = Организация поддержки адресов (ASO) или региональный интернет-регистратор
item-other-body = Другая структура
item-registry = Оператор реестра общего домена верхнего уровня
item-registrar = Регистратор, аккредитованный ICANN
item-none-of-these = Ничего из перечисленного
item-criteria-met = Насколько мне известно, организация соответствует критериям членства, как указано в этой заявке.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = Насколько мне известно, ответы в этой заявке верны, и я прошу группу решить, соответствует ли организация критериям членства.
item-will-participate = Представители будут активно и регулярно участвовать в работе группы.
item-authority = Я уполномочен(а) подписать эту заявку от имени организации.
item-expected-standards = Я прочитал(а) ожидаемые стандарты поведения ICANN (Expected Standards of Behavior), и представители будут им следовать.
item-consent = Я согласен (согласна) с тем, что Секретариат обрабатывает данные этой заявки, чтобы принять по ней решение и вести список членов.

## Errors.

too-long =
    { $length ->
        [one] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введён { NUMBER($length) } символ. Сократите текст
        [few] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введено { NUMBER($length) } символа. Сократите текст
       *[other] Поле «{ $label }»: не более { NUMBER($limit) } символов, а введено { NUMBER($length) } символов. Сократите текст
    }
bad-email = Введите адрес электронной почты, например name@example.net
bad-website = Введите веб-сайт, например example.net или https://example.net
bad-telephone = Введите номер телефона цифрами, например +49 30 1234567
bad-country = Выберите страну или территорию из списка
bad-as-number = «{ $word }» не является номером AS. Введите номера, например AS3320, через запятую
reserved-as-number = AS{ $number } { $reason }. Введите номер сети общедоступного Интернета или оставьте поле пустым
as-number-zero = не обозначает никакой сети (RFC 7607)
as-number-transition = замещает четырёхбайтовые номера (RFC 4893)
as-number-documentation = зарезервирован для документации (RFC 5398)
as-number-private = зарезервирован для частного использования (RFC 6996)
as-number-last = является зарезервированным последним номером своего диапазона (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = Файл слишком велик для сохранённой заявки (более 4 МБ). Выберите файл PDF, HTML или JSON, который вы скачали здесь
file-not-ours = Это не заявка, сохранённая здесь. Выберите файл PDF, HTML или JSON, который вы скачали
file-no-reader = Не удалось загрузить то, что читает файлы PDF. Проверьте соединение и выберите файл ещё раз или выберите файл HTML или JSON
file-unreadable = Браузер не смог прочитать файл. Проверьте, что он ещё существует и что вы можете его открыть
file-truncated = Файл обрывается слишком рано, как если бы скачивание или копирование было прервано. Попробуйте другую копию
file-damaged = Файл повреждён: его данные обрываются в строке { $line }. Попробуйте другую копию
file-damaged-pdf = Файл PDF повреждён и не читается. Попробуйте другую копию или файл HTML или JSON
file-encrypted = Файл PDF защищён паролем. Выберите файл в том виде, в каком вы его скачали, или файл HTML или JSON
file-too-deep = Файл устроен не так, как те, что сохраняются здесь. Выберите файл PDF, HTML или JSON, который вы скачали
file-newer = Файл сохранён более новой версией этой проверки (формат { $version }). Перезагрузите страницу, чтобы получить эту версию, и откройте файл снова
file-older = Файл сохранён ранней версией этой проверки (формат { $version }), которую больше нельзя открыть. Пожалуйста, заполните заявку заново
file-unknown = В файле есть то, чего эта проверка не знает: { $path }. Возможно, его изменили; выберите файл в том виде, в каком он был скачан
file-wrong-type = Часть файла имеет неверный вид: { $path }. Возможно, его изменили; выберите файл в том виде, в каком он был скачан
file-bad-value = Часть файла имеет недопустимое значение: { $path }. Возможно, его изменили; выберите файл в том виде, в каком он был скачан
file-too-long = Текст в файле слишком длинный: { $path }. Возможно, его изменили; выберите файл в том виде, в каком он был скачан

### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Заявка, часть { $number } из { $total }
progress-check = Заявка
progress-ready = Заявка

## Buttons.

button-change = Изменить
button-prepare = Подготовить заявку
button-prepare-anyway = Всё равно перейти к заявке
button-pdf = Скачать PDF
button-html = Скачать HTML
button-text = Скачать текст
button-json = Скачать данные (JSON)
button-print = Печать
button-email = Написать в Секретариат
button-copy-address = Скопировать адрес
button-copy-email = Скопировать письмо
button-copy-text = Скопировать текст
button-copy-data = Скопировать данные
button-share = Поделиться файлом HTML
button-self-check = Скачать результат проверки

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label }: { $value }
# A label alone on a line, above what it says.
label-line = { $label }:
# Between two sentences.
sentence-separator = { " " }

## Result.

requirements-met =
    { $met ->
        [one] Выполнено { $met } требование из { $all }.
        [few] Выполнено { $met } требования из { $all }.
       *[other] Выполнено { $met } требований из { $all }.
    }
constituency-decides = Эта проверка носит справочный характер: решение о членстве принимает группа интересов.
route-title = Путь к членству
route-caption = Нужна любая из ветвей посередине и каждый шаг на основной линии.
route-up = Все шаги от вашей организации к членству выполнены.
route-open = Как минимум по одному шагу от вашей организации к членству нет ясности.
route-down = Как минимум один шаг от вашей организации к членству не выполнен.
# Between the four alternatives, for screen readers and on the diagram.
route-any = любая из ветвей
findings-title = Чем обусловлен результат
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = Выполненные критерии
findings-outstanding = Неясные или невыполненные критерии
findings-immaterial = Критерии, не влияющие на результат
obstacles-title = Что препятствует вступлению
# A criterion, or several, each on a line below.
needs-met-one = Нужно, чтобы выполнялся этот критерий:
needs-met-any = Нужно, чтобы выполнялся хотя бы один из этих критериев:
open-title = Какие вопросы остаются открытыми
needs-answer-one = Здесь нужен однозначный ответ:
needs-answer-any = Нужен однозначный ответ хотя бы на один из этих пунктов:
next-title = Что делать дальше
next-eligible = Подготовьте заявку здесь, скачайте её и отправьте в Секретариат.
next-unclear = Вы можете изменить ответ, обратиться в Секретариат или подготовить заявку. Группа интересов может решить то, чего не может решить эта проверка.
next-not-eligible = Если какой-либо ответ неверен, измените его. Если вы считаете, что ваша организация всё же отвечает критериям устава, переходите к заявке и объясните почему. Решение принимает группа интересов.
# The quoted words are the charter’s.
membership-rights = Устав предоставляет членам, надлежащим образом исполняющим свои обязанности, «single and equal rights to participate in all general activities of the ISPCP Constituency» (неофициальный перевод: «единые и равные права участвовать во всей общей деятельности группы интересов ISPCP»).
# Stands before the Secretariat’s address.
ask-secretariat = По вопросам о взносах, сроках и по другим вопросам пишите в Секретариат:
# What the application will ask for, before one begins with it.
preparation-title = Что подготовить заранее
preparation-organisation = Официальное название организации, страна и веб-сайт; если есть — номера AS и регистрационный номер.
preparation-representatives = Имя и фамилия, должность и адрес электронной почты представителя и, при желании, заместителя.
preparation-evidence = Несколько предложений о том, чем занимается ваша организация и как деятельность GNSO затрагивает её в коммерческом отношении.
preparation-disclosures = В какие ещё структуры ICANN она входит и связана ли с регистратурой или регистратором.
preparation-declarations = Полномочия дать от её имени пять подтверждений и подписать заявку.
preparation-time = С этими сведениями потребуется примерно 15–25 минут. Можно сохранить копию и продолжить позже.
elsewhere-title = Куда ещё можно вступить в ICANN
elsewhere-lead = Другие части сообщества ICANN открыты для заявителей других типов:

elsewhere-bc = Группа интересов коммерческих пользователей (BC)
elsewhere-bc-for = компании, пользующиеся Интернетом, и их объединения
elsewhere-ipc = Группа интересов по вопросам интеллектуальной собственности (IPC)
elsewhere-ipc-for = владельцы интеллектуальной собственности и те, кто действует от их имени
elsewhere-rysg = Группа заинтересованных сторон-регистратур (RySG)
elsewhere-rysg-for = операторы регистратур доменов верхнего уровня общего пользования (gTLD), заключившие договор с ICANN
elsewhere-rrsg = Группа заинтересованных сторон-регистраторов (RrSG)
elsewhere-rrsg-for = регистраторы, аккредитованные ICANN
elsewhere-ncsg = Группа некоммерческих заинтересованных сторон (NCSG), в которую входят NCUC и NPOC
elsewhere-ncsg-for = некоммерческие организации и физические лица. При этом некоммерческая ассоциация интернет-провайдеров может подать заявку в ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = индивидуальные конечные пользователи и их объединения
elsewhere-ccnso = Организация поддержки национальных доменов (ccNSO)
elsewhere-ccnso-for = операторы национальных доменов верхнего уровня (ccTLD)
elsewhere-aso = Региональные интернет-регистратуры (RIR) и Организация поддержки адресов (ASO)
elsewhere-aso-for = все, кого интересует политика в отношении номерных ресурсов Интернета
elsewhere-gac = Правительственный консультативный комитет (GAC)
elsewhere-gac-for = правительства и органы власти

## Check your answers, and the last screen.

review-title = Проверьте свои ответы
review-lead = Вот что получит Секретариат. Измените всё, что неверно.
download-title = Ваша заявка готова
download-lead = Скачайте её и отправьте в Секретариат. Пока ничего не отправлено: эта страница не может сделать это за вас.
download-choose = Отправьте PDF: его можно прочитать, подписать, сохранить и снова открыть здесь. HTML содержит то же в виде веб-страницы, текст удобно вставить в письмо, а данные (JSON) предназначены для других программ.
download-no-file = Файл не появился?
download-no-file-lead = Некоторые приложения и корпоративные настройки не позволяют странице сохранять файлы. Скопируйте текст в письмо в Секретариат или сохраните данные, чтобы снова открыть их здесь.
download-send-title = Отправка
# Stands before the Secretariat's address.
download-send = Приложите скачанный файл к письму на адрес
download-preview-title = Ваша заявка
email-subject = Заявка на членство в ISPCP
email-body =
    Уважаемые сотрудники Секретариата!

    Прилагаем нашу заявку на членство.

    (Приложите скачанный файл, затем удалите эту строку.)

## Status messages.

status-downloaded = Вашему браузеру передан файл для сохранения: { $file }
status-opening = PDF открывается…
status-opened = Сохранённая заявка открыта.
status-cleaned = Невидимые символы удалены из полей: { $fields }
status-copied = Скопировано.
status-copy-refused = Браузер не разрешает копирование на этой странице. Текст показан ниже: выделите и скопируйте его.
status-share-refused = Браузер не разрешает делиться файлами на этой странице. Скачайте файл или скопируйте текст.
# The label of a text that the browser did not copy.
copy-by-hand = Текст для копирования

## Making the PDF.

paper = Формат бумаги для PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = Подготовка к созданию PDF…
pdf-fetching = Загружаются шрифты…
pdf-writing = PDF создаётся…
pdf-slow = PDF создаётся долго — возможно, из-за медленного соединения. Он ещё в работе. Тем временем вы можете скачать HTML или распечатать заявку: соединение для этого не нужно.
pdf-failed = PDF не удалось создать: возможно, соединение прервалось. Попробуйте ещё раз, скачайте HTML или распечатайте заявку — для двух последних вариантов соединение не нужно.
# { $characters } are those that no font has.
pdf-boxed = PDF готов. В его шрифтах нет этих символов: { $characters }. Вместо них PDF показывает их коды в маленьких рамках, а данные внутри файла сохраняют их так, как вы их ввели.

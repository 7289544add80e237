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
button-copy-email = Скопировать сообщение
button-copy-text = Скопировать текст
button-copy-data = Скопировать данные
button-share = Поделиться файлом HTML
button-self-check = Скачать эту проверку

## Result.

requirements-met =
    { $met ->
        [one] Выполнено { $met } требование из { $all }.
        [few] Выполнено { $met } требования из { $all }.
       *[other] Выполнено { $met } требований из { $all }.
    }
constituency-decides = Решает группа; эта проверка помогает вам подать заявку.
route-title = Путь к членству
route-caption = Читайте это как маршрут: он установлен, когда установлена одна из четырёх параллельных связей и всё, что стоит с ними в одной линии.
route-up = Путь вашей организации к членству пройден полностью.
route-open = Путь вашей организации к членству не определён.
route-down = Путь вашей организации к членству прерван.
# One station of the route, for screen readers.
route-station = { $station }: { $state }
# Between the four alternatives, for screen readers and on the diagram.
route-any = одно из четырёх
findings-title = Почему
obstacles-title = Что препятствует
obstacles-any = Чтобы изменить этот результат, нужно выполнить хотя бы один из этих критериев: { $criteria }.
obstacles-one = Чтобы изменить этот результат, нужно выполнить этот критерий: { $criteria }.
open-title = Что ещё открыто
open-any = Вопрос мог бы решить ясный ответ по одному из этих пунктов: { $criteria }.
next-title = Что дальше
next-eligible = Подготовьте заявку здесь и отправьте её в Секретариат. Понадобятся название, представитель, несколько предложений обоснования и заявление.
next-unclear = Вы можете изменить ответ, спросить Секретариат или подготовить заявку: группа может решить то, чего эта проверка не может.
next-not-eligible = Если ответ неверен, измените его. Если вы считаете, что устав всё же подходит вашей организации, продолжайте и скажите почему: решает группа.
next-membership = Устав даёт полноправным членам единые и равные права участвовать во всей общей деятельности группы ISPCP. О взносах, сроках и обо всём, что не опубликовано, спросите Секретариат:
elsewhere-title = Куда ещё обратиться
elsewhere-lead = Другие части сообщества ICANN открыты для других заявителей:

elsewhere-bc = Группа коммерческих пользователей (BC)
elsewhere-bc-for = компании, пользующиеся Интернетом, и их объединения
elsewhere-ipc = Группа по интеллектуальной собственности (IPC)
elsewhere-ipc-for = владельцы интеллектуальной собственности и те, кто действует от их имени
elsewhere-rysg = Группа заинтересованных сторон-реестров (RySG)
elsewhere-rysg-for = операторы общих доменов верхнего уровня по договору с ICANN
elsewhere-rrsg = Группа заинтересованных сторон-регистраторов (RrSG)
elsewhere-rrsg-for = регистраторы, аккредитованные ICANN
elsewhere-ncsg = Группа некоммерческих заинтересованных сторон (NCUC или NPOC)
elsewhere-ncsg-for = некоммерческие организации и частные лица. Некоммерческой ассоциации интернет-провайдеров место здесь, в ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = конечные пользователи и их объединения
elsewhere-ccnso = Организация поддержки национальных доменов (ccNSO)
elsewhere-ccnso-for = администраторы национальных доменов верхнего уровня
elsewhere-aso = Региональные интернет-регистраторы и Организация поддержки адресов (ASO)
elsewhere-aso-for = все, кого интересует политика номерных ресурсов Интернета
elsewhere-gac = Правительственный консультативный комитет (GAC)
elsewhere-gac-for = правительства и органы власти

## Check your answers, and the last screen.

check-title = Проверьте ваши ответы
check-lead = Вот что получит Секретариат. Измените то, что неверно.
ready-title = Ваша заявка готова
ready-lead = Скачайте её и отправьте в Секретариат. Ничего не было отправлено: это можете сделать только вы.
ready-choose = Отправлять следует PDF: его можно прочитать, подписать, сохранить и снова открыть здесь. HTML содержит то же в виде веб-страницы; текст помещается в письмо; данные предназначены для машин.
ready-no-file = Файл не появился?
ready-no-file-lead = Некоторые приложения и корпоративные настройки не позволяют странице сохранять файлы. Скопируйте текст в письмо Секретариату или сохраните данные, чтобы снова открыть их здесь.
ready-send-title = Отправьте её
# Stands before the Secretariat's address.
ready-send = Приложите скачанный файл к письму на адрес
ready-keep-title = Сохранить или начать заново
ready-preview-title = Ваша заявка
email-subject = Заявка на членство в ISPCP
email-body =
    Уважаемые сотрудники Секретариата!

    Прилагаем нашу заявку на членство.

    (Приложите скачанный файл, прежде чем отправить это письмо.)

## Status messages.

status-downloaded = Файл скачан: { $file }
status-opening = PDF открывается…
status-opened = Сохранённая заявка открыта.
status-cleaned = Невидимые управляющие символы удалены из: { $fields }
status-copied = Скопировано.
status-copy-refused = Ваш браузер не разрешает копирование на этой странице. Текст показан ниже: выделите и скопируйте его.
# The label of a text that the browser did not copy.
copy-by-hand = Текст для копирования

## Making the PDF.

paper = Бумага для PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = Загружается то, что создаёт PDF…
pdf-fetching = Загружаются шрифты для вашего текста…
pdf-writing = PDF создаётся…
pdf-slow = PDF создаётся долго, возможно, из-за медленного соединения. Он ещё в работе; тем временем вы можете скачать HTML или напечатать — соединение для этого не нужно.
pdf-failed = PDF не удалось создать, возможно, соединение прервалось. Попробуйте ещё раз, или скачайте HTML, или напечатайте — соединение для этого не нужно.
# { $characters } are those that no font has.
pdf-uncovered = PDF не может показать эти символы: { $characters }. Ничего не потеряно: скачайте HTML, который покажет то, что умеет ваше устройство, или вернитесь и напишите их иначе.

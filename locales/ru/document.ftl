### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Заявка на членство в группе ISPCP
self-check-title = Проверка соответствия критериям группы ISPCP
document-prepared = Подготовлено для Секретариата группы ISPCP { DATETIME($date) } по критериям членства в редакции, прочитанной { DATETIME($criteria) }.
document-decides = Этот документ подготовлен заявителем с помощью онлайн-проверки. Это не официальная форма и не решение: о членстве решает группа.
document-not-stated = Не указано
document-verdict = Результат проверки
document-findings = Критерии и ответы
document-answer = Ответ
document-state = Состояние
document-reason = Причина
document-quotation = Устав
# After a quotation in plain text.
document-quoted = ({ $source })
document-signature = Подпись
document-signature-typed = Подписано вводом имени
document-signature-date = Дата
document-day = { DATETIME($day) }
document-signature-hand = Собственноручная подпись, если требуется
document-representatives = Представители
document-topics = Темы, затрагивающие организацию
document-accepted = Подтверждено
document-data = Данные этой заявки находятся внутри этого файла, поэтому его можно снова открыть в проверке.
document-not-asked = Не спрашивалось

## The PDF: at the foot of every page.

document-running = Подготовлено { DATETIME($date) } · Критерии прочитаны { DATETIME($criteria) }
document-page = Страница { $number } из { $total }

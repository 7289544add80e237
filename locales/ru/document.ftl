### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Заявка на членство в группе интересов ISPCP
self-check-title = Результат самопроверки соответствия критериям группы интересов ISPCP
document-prepared = Подготовлено { DATETIME($date) } по критериям членства по состоянию на { DATETIME($criteria) } для Секретариата группы интересов ISPCP.
document-decides = Этот документ подготовлен заявителем с помощью самопроверки соответствия критериям. Это не официальная форма и не решение: решение о членстве принимает группа интересов.
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
document-signature-typed = Подпись (введена с клавиатуры)
document-signature-date = Дата
document-day = { DATETIME($day) }
document-signature-hand = Собственноручная подпись (если требуется)
document-representatives = Представители
document-topics = Темы, затрагивающие организацию
document-accepted = Подтверждено
document-data = Данные заявки встроены в этот файл, поэтому её можно снова открыть в проверке.
document-not-asked = Вопрос не задавался

## The PDF: at the foot of every page.

document-running = Подготовлено { DATETIME($date) } · Критерии по состоянию на { DATETIME($criteria) }
document-page = Страница { $number } из { $total }

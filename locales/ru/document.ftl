### The documents.

# Between the choices of an answer, some of which hold commas and "and" themselves.
answer-separator = { "; " }

document-title = Заявка на членство в группе интересов ISPCP
self-check-title = Результат самопроверки соответствия критериям группы интересов ISPCP
document-prepared = Подготовлено { DATETIME($date) } по критериям членства по состоянию на { DATETIME($criteria) } для Секретариата группы интересов ISPCP.
document-decides = Этот документ подготовлен заявителем с помощью самопроверки соответствия критериям. Это не официальная форма и не решение: решение о членстве принимает группа интересов.
document-not-stated = Не указано
document-verdict = Результат проверки
document-answer = Ответ
document-quotation = Устав
document-signature-typed = Подпись (введена с клавиатуры)
document-signature-date = Дата
document-day = { DATETIME($day) }
document-signature-hand = Собственноручная подпись (если требуется)
document-representatives = Представители
document-topics = Темы, затрагивающие организацию
document-accepted = Подтверждено
document-data = Данные заявки встроены в этот файл, поэтому её можно снова открыть в проверке.
document-not-asked = Вопрос не задавался
# The documents speak of the organisation in the third person: the Secretariat reads them.
document-verdict-not-eligible = Организация, по-видимому, не соответствует критериям
document-verdict-unclear = Неясно, соответствует ли организация критериям
document-verdict-eligible = Организация, по-видимому, соответствует критериям
document-organisation = Организация
document-disclosures = Участие в других структурах и связи
# Labels of what was stated.
document-backbone-evidence = Магистральная сеть
document-transit-evidence = Предоставляемые услуги транзита трафика
document-association-evidence = Кого представляет ассоциация
document-services-evidence = Предоставляемые услуги
document-provider-evidence = В силу чего организация является интернет-провайдером или провайдером подключения
document-gnso-impact = Как деятельность GNSO затрагивает организацию в коммерческом отношении
document-justification = Почему организация всё же подаёт заявку
document-other-bodies = Названия других структур
document-link-details = В чём состоит связь
document-memberships = Другие структуры ICANN, в которые входит организация
document-voting = Структуры, в которых организация голосует
document-links = Связи с регистратурами или регистраторами
# Reasons: those of criteria.ftl, said of the applicant.
document-reason-unsure = Заявитель выбрал ответ «Затрудняюсь ответить».
document-reason-unanswered = Заявитель не ответил на этот вопрос.
document-reason-backbone-met = Организация эксплуатирует магистральную сеть Интернета.
document-reason-backbone-not-met = Организация не эксплуатирует магистральную сеть Интернета.
document-reason-transit-met = Организация предоставляет услуги транзита трафика.
document-reason-transit-not-met = Организация не предоставляет транзит ни пользователям Интернета, ни для стороннего контента.
document-reason-association-met = Ассоциация представляет как минимум одну из категорий, указанных в уставе.
document-reason-association-not-met = Ассоциация не представляет ни одной из категорий, указанных в уставе.
document-reason-services-met = Организация предоставляет другим организациям сервисы приложений или управляемые услуги информационной безопасности.
document-reason-services-not-met = Организация не предоставляет другим организациям ни сервисов приложений, ни управляемых услуг информационной безопасности.
document-reason-gnso-met = Заявитель указал, что деятельность GNSO затрагивает организацию в коммерческом отношении.
document-reason-gnso-not-met = Заявитель указал, что деятельность GNSO не затрагивает организацию в коммерческом отношении.
document-reason-participation-met = Заявитель понимает, что его представителям необходимо участвовать регулярно.
document-reason-participation-not-met = Заявитель не подтвердил, что понимает необходимость регулярного участия своих представителей.
document-reason-associations-only = Этот критерий относится только к отраслевым ассоциациям, поэтому вопрос не задавался.
document-reason-texts-differ = Заявитель указал, что деятельность GNSO не затрагивает организацию в коммерческом отношении. Опубликованные тексты в этом расходятся: устав требует, чтобы она затрагивала каждого заявителя, а на странице о членстве это требование для ассоциаций не повторяется. Эта проверка следует уставу.
document-reason-services-only = Организация предоставляет другим организациям сервисы приложений или управляемые услуги информационной безопасности. В уставе говорится об «ISPs or connectivity providers» (интернет-провайдерах или провайдерах подключения), которые их предоставляют; ниже заявитель указывает, в силу чего организация к ним относится.

## The PDF: at the foot of every page.

document-running = Подготовлено { DATETIME($date) } · Критерии по состоянию на { DATETIME($criteria) }
document-page = Страница { $number } из { $total }
document-boxed = В шрифтах этого документа нет следующих символов, они показаны своими кодами в маленьких рамках: { $codes }. Во вложенных данных они сохранены так, как были введены.

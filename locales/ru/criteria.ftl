### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in crates/core/src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Тип организации
criterion-backbone = Магистральная сеть Интернета
criterion-transit = Транзит трафика
criterion-association = Отраслевая ассоциация
criterion-services = Сервисы приложений или услуги безопасности
criterion-gnso = Коммерческое воздействие GNSO
criterion-participation = Регулярное участие

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Заявитель
station-backbone = Магистраль
station-transit = Транзит
station-association = Ассоциация
station-services = Услуги
station-gnso = Воздействие GNSO
station-participation = Участие
# The end of the route.
station-member = Членство

## States of a criterion.

state-met = Условие выполнено
state-unsure = Неясно
state-not-met = Условие не выполнено
# Neutral: the requirement is met without it.
state-not-needed = Не требуется
# Neutral: it cannot be asked of this kind of organisation.
state-not-applicable = Не применяется
# Neutral: the result was clear without it.
state-not-answered = Нет ответа

## Reasons: why a criterion has its state.

reason-unsure = Вы выбрали ответ «Затрудняюсь ответить».
reason-unanswered = Вы не ответили на этот вопрос.
reason-applicant-met = Коммерческие организации и отраслевые ассоциации могут подавать заявку.
reason-applicant-not-met = Членство открыто для коммерческих организаций и отраслевых ассоциаций, которые являются интернет-провайдерами или провайдерами подключения либо представляют их.
reason-backbone-met = Ваша организация эксплуатирует магистральную сеть Интернета.
reason-backbone-not-met = Ваша организация не эксплуатирует магистральную сеть Интернета.
reason-transit-met = Ваша организация предоставляет услуги транзита трафика.
reason-transit-not-met = Ваша организация не предоставляет транзит ни пользователям Интернета, ни для стороннего контента.
reason-association-met = Ваша ассоциация представляет как минимум одну из категорий, указанных в уставе.
reason-association-not-met = Ваша ассоциация не представляет ни одной из категорий, указанных в уставе.
reason-services-met = Ваша организация предоставляет другим организациям сервисы приложений или управляемые услуги информационной безопасности.
reason-services-not-met = Ваша организация не предоставляет другим организациям ни сервисов приложений, ни управляемых услуг информационной безопасности.
reason-gnso-met = Вы указали, что деятельность GNSO затрагивает вашу организацию в коммерческом отношении. В заявке нужно будет показать, как именно.
reason-gnso-not-met = Вы указали, что деятельность GNSO не затрагивает вашу организацию в коммерческом отношении.
reason-participation-met = Вы понимаете, что вашим представителям необходимо участвовать регулярно.
reason-participation-not-met = Вы не подтвердили, что понимаете необходимость регулярного участия ваших представителей.
reason-associations-only = Это относится только к отраслевым ассоциациям, поэтому вам этот вопрос не задавался.
reason-texts-differ = Вы указали, что деятельность GNSO не затрагивает вашу организацию в коммерческом отношении. Опубликованные тексты в этом расходятся: устав требует, чтобы она затрагивала каждого заявителя, а на странице группы интересов о членстве это требование для ассоциаций не повторяется. Эта проверка следует уставу; какой текст применяется, можно уточнить в Секретариате.
# Where services are the only one of the alternatives that is met. The quoted words are the charter’s.
reason-services-only = Ваша организация предоставляет другим организациям сервисы приложений или управляемые услуги информационной безопасности. В уставе говорится об «ISPs or connectivity providers» (интернет-провайдерах или провайдерах подключения), которые их предоставляют, а эта проверка не спрашивает, относится ли к ним ваша организация. Подходит ли она, можно уточнить в Секретариате.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Это требование выполнено.
effect-satisfies-alternative = Достаточно любого из этих видов деятельности.
effect-none = На результат это не влияет.
effect-undecided = Однозначный ответ мог бы снять вопрос об этом требовании.
effect-blocking = Это требование не выполнено.
effect-blocking-alternative = Было бы достаточно одного из этих видов деятельности.
# Not met, while the requirement is still open.
effect-unclaimed = Это требование ещё может быть выполнено по другому критерию.

## Outside tests know the result by these headings.

verdict-eligible = Ваша организация, по-видимому, соответствует критериям
verdict-eligible-lead = Судя по вашим ответам, ваша организация соответствует критериям членства.
verdict-unclear = Неясно, соответствует ли ваша организация критериям
verdict-unclear-lead = Ничто в ваших ответах не препятствует членству, но как минимум один вопрос остаётся открытым.
verdict-not-eligible = Ваша организация, по-видимому, не соответствует критериям
verdict-not-eligible-lead = Судя по вашим ответам, ваша организация не соответствует критериям членства.

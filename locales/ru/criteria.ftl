### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Names of the criteria, in findings and documents.

criterion-applicant = Вид организации
criterion-backbone = Магистральная сеть Интернета
criterion-transit = Транзит
criterion-association = Отраслевая ассоциация
criterion-services = Прикладные услуги или услуги безопасности
criterion-gnso = Влияние gNSO
criterion-participation = Регулярное участие

## Stations of the route: the same names where there is room for about 17 letters.

station-applicant = Вы
station-backbone = Магистраль
station-transit = Транзит
station-association = Ассоциация
station-services = Услуги
station-gnso = Влияние gNSO
station-participation = Участие
# The end of the route.
station-member = Член

## States of a criterion.

state-met = Выполнено
state-unsure = Неясно
state-not-met = Не выполнено

## Reasons: why a criterion has its state.

reason-unsure = Вы не были уверены.
reason-unanswered = Вы не ответили на этот вопрос.
reason-applicant-met = Организация вашего вида может подать заявку.
reason-applicant-not-met = Членство открыто для коммерческих организаций и отраслевых ассоциаций.
reason-backbone-met = Вы эксплуатируете магистральную сеть Интернета.
reason-backbone-not-met = Вы не эксплуатируете магистральную сеть Интернета.
reason-transit-met = Вы предоставляете транзит.
reason-transit-not-met = Вы не предоставляете транзит ни пользователям Интернета, ни стороннему контенту.
reason-association-met = Ваша ассоциация представляет отрасль, которую называет устав.
reason-association-not-met = Ваша ассоциация не представляет ни одной из отраслей, которые называет устав.
reason-services-met = Вы предоставляете такие услуги другим организациям.
reason-services-not-met = Вы не предоставляете таких услуг другим организациям.
reason-gnso-met = Деятельность gNSO затрагивает вас в коммерческом отношении.
reason-gnso-not-met = Вы указали, что деятельность gNSO не затрагивает вас в коммерческом отношении.
reason-participation-met = Ваши представители будут участвовать регулярно.
reason-participation-not-met = Вы указали, что ваши представители не будут участвовать регулярно.
reason-associations-only = Так может соответствовать только отраслевая ассоциация, поэтому вас об этом не спрашивали.
reason-texts-differ = Вы указали, что деятельность gNSO не затрагивает вас в коммерческом отношении. Опубликованные тексты здесь расходятся: устав требует этого от каждого заявителя, а страница группы о членстве не повторяет этого для ассоциаций. Эта проверка следует уставу; Секретариат может пояснить.

## Effects: what a state means for the result. They follow a reason, as a sentence of their own.

effect-satisfies = Это требование выполнено.
effect-satisfies-alternative = Достаточно одного из четырёх.
effect-spare = На результат это не влияет.
effect-open = Ясный ответ здесь мог бы решить вопрос.
effect-obstacle = Это препятствует.
effect-obstacle-alternative = Любой из четырёх вариантов выполнил бы это требование.

## Outside tests know the result by these headings.

verdict-eligible = Ваша организация, по-видимому, соответствует критериям
verdict-eligible-lead = Судя по вашим ответам, она соответствует критериям членства.
verdict-unclear = Неясно, соответствует ли ваша организация критериям
verdict-unclear-lead = Судя по вашим ответам, препятствий нет, но кое-что остаётся открытым.
verdict-not-eligible = Ваша организация, по-видимому, не соответствует критериям
verdict-not-eligible-lead = Судя по вашим ответам, она не соответствует критериям членства.

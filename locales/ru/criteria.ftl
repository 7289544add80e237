### The questions, what they ask for, and what follows from the answers.
### The charter's own words are not here: they stand, verbatim, in src/eligibility/criterion.rs.

## Questions: the heading of a screen.
## -hint is one sentence in plain words, -example an example, -missing the error when unanswered.

question-applicant = Какая организация подаёт заявку?
question-applicant-hint = Членство открыто для организаций: компаний любого размера и отраслевых ассоциаций, в том числе некоммерческих.
question-applicant-example = Например, интернет-провайдер в форме общества является коммерческой организацией; объединение таких провайдеров — отраслевой ассоциацией; министерство, благотворительная организация или частное лицо не является ни тем, ни другим.
question-applicant-missing = Выберите, какая организация подаёт заявку

question-backbone = Эксплуатирует ли ваша организация магистральную сеть Интернета?
question-backbone-hint = Магистральная сеть передаёт трафик между сетями по маршрутам и каналам, которыми ваша организация управляет сама.
question-backbone-example = Например, оператор с собственной сетью дальней связи, который обменивается маршрутами с другими сетями.
question-backbone-missing = Выберите, эксплуатирует ли ваша организация магистральную сеть Интернета

question-transit = Предоставляет ли ваша организация транзит?
question-transit-hint = Учитывается передача чужого трафика; покупка транзита для себя не учитывается. Отметьте всё, что подходит.
question-transit-example = Например, провайдер широкополосного или мобильного доступа передаёт трафик пользователей Интернета; сеть, которая доставляет трафик поставщика контента его аудитории, делает это для стороннего контента.
question-transit-missing = Выберите, кому ваша организация предоставляет транзит, или «Ничего из перечисленного»

question-association = Кого из них представляет ваша ассоциация?
question-association-hint = Достаточно, чтобы хотя бы часть членов была организациями этих видов. Отметьте всё, что подходит.
question-association-example = Например, национальная ассоциация интернет-провайдеров или точка обмена интернет-трафиком, которая является объединением своих членов.
question-association-missing = Выберите, кого представляет ваша ассоциация, или «Ничего из перечисленного»

question-services = Предоставляет ли ваша организация другим прикладные услуги или услуги безопасности через Интернет?
question-services-hint = Учитывается услуга другим организациям через общедоступный Интернет, а не то, что вы эксплуатируете для себя. Отметьте всё, что подходит.
question-services-example = Например, размещённая у вас почта или бизнес-приложения для клиентов либо защита сетей клиентов от атак.
question-services-missing = Выберите, какие услуги предоставляет ваша организация, или «Ничего из перечисленного»

# gNSO is ICANN's Generic Names Supporting Organization, in the charter's spelling.
question-gnso = Какие темы gNSO затрагивают вашу организацию в коммерческом отношении?
question-gnso-hint = gNSO разрабатывает в рамках ICANN политику общих доменов верхнего уровня. Отметьте каждую тему, которая имеет последствия для вашего бизнеса или бизнеса ваших членов.
question-gnso-example = Например, правило о Whois меняет работу вашей службы по борьбе со злоупотреблениями, или новые домены верхнего уровня создают нагрузку и обращения в поддержку в вашей сети.
question-gnso-missing = Выберите, какие темы затрагивают вашу организацию, или «Ничего из перечисленного»

question-participation = Будут ли ваши представители регулярно участвовать в работе группы?
question-participation-hint = Члены назначают представителей, которые должны регулярно участвовать в работе группы.
question-participation-example = Например, следить за списком рассылки, присоединяться к совещаниям и комментировать проекты политики.
question-participation-missing = Выберите, будут ли ваши представители участвовать регулярно

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

## Choices. Outside tests know the widget by these words.

choice-commercial-entity = Коммерческая организация
choice-trade-association = Отраслевая ассоциация
choice-neither = Ни то, ни другое
choice-yes = Да
choice-no = Нет
choice-not-sure = Не уверен(а)
choice-none-of-these = Ничего из перечисленного
choice-internet-users = Пользователям Интернета
choice-third-party-content = Стороннему интернет-контенту
choice-isps = Интернет-провайдеров
choice-connectivity-providers = Поставщиков услуг связи
choice-portal-services = Портальные сервисы
choice-electronic-commerce = Компании электронной торговли
choice-application-services = Прикладные интернет-услуги
choice-security-services = Управляемые услуги безопасности
choice-whois-policies = Политика Whois
choice-new-gtlds = Новые gTLD и их влияние на сеть
choice-ip-addressing = IP-адресация
choice-icann-evolution = Институциональное развитие ICANN
choice-something-else = Другое

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

## Verdicts: the heading of the result, and a sentence on what it means.
## Outside tests know the result by these headings.

verdict-eligible = Ваша организация, по-видимому, соответствует критериям
verdict-eligible-lead = Судя по вашим ответам, она соответствует критериям членства.
verdict-unclear = Неясно, соответствует ли ваша организация критериям
verdict-unclear-lead = Судя по вашим ответам, препятствий нет, но кое-что остаётся открытым.
verdict-not-eligible = Ваша организация, по-видимому, не соответствует критериям
verdict-not-eligible-lead = Судя по вашим ответам, она не соответствует критериям членства.

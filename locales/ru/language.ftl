### What differs from language to language by its nature.

# The language's name in itself.
language-name = Русский
# Names the row of languages to choose from, for screen readers.
languages = Язык

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = Язык документов
document-language-english = Английский, для Секретариата
document-language-own = Русский, для собственной копии

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = Неофициальный перевод
translation-applicant = «Коммерческие организации (каждая от своего имени) и отраслевые ассоциации могут подать заявку на вступление, если они являются интернет-провайдерами или провайдерами подключения»
translation-backbone = «эксплуатировать магистральную сеть Интернета»
translation-transit = «предоставлять транзит либо пользователям Интернета, либо для стороннего интернет-контента»
translation-association = «быть отраслевой ассоциацией, которая представляет интернет-провайдеров, провайдеров подключения, портальные сервисы или компании электронной торговли»
translation-services = «предоставлять сторонним организациям через общедоступный Интернет либо 1) сервисы приложений на базе Интернета, либо 2) управляемые услуги информационной безопасности»
translation-gnso = «продемонстрировать, что деятельность gNSO затрагивает их в коммерческом отношении»
translation-participation = «понимать, что представителям, назначенным в группу интересов, необходимо регулярно участвовать в её работе»

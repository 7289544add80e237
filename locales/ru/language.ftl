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
translation-applicant = «Отдельные коммерческие организации и отраслевые ассоциации могут подать заявку на членство, если они являются интернет-провайдерами или поставщиками услуг связи»
translation-backbone = «эксплуатировать магистральную сеть Интернета»
translation-transit = «предоставлять транзит либо пользователям Интернета, либо стороннему интернет-контенту»
translation-association = «быть отраслевой ассоциацией, которая представляет интернет-провайдеров, поставщиков услуг связи, портальные сервисы или компании электронной торговли»
translation-services = «предоставлять сторонним организациям через общедоступный Интернет либо 1) прикладные интернет-услуги, либо 2) управляемые услуги безопасности»
translation-gnso = «показать, что деятельность gNSO затрагивает их в коммерческом отношении»
translation-participation = «понимать, что назначенные в группу представители должны регулярно участвовать в её работе»

### What differs from language to language by its nature.

# The language's name in itself.
language-name = Français
# Names the row of languages to choose from, for screen readers.
languages = Langue

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = Langue des documents
document-language-english = Anglais, pour le Secrétariat
document-language-own = Français, pour votre propre copie

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = Traduction non officielle
translation-applicant = « Les entités commerciales individuelles et les associations professionnelles du secteur peuvent demander leur adhésion si elles sont des FAI ou des fournisseurs de connectivité »
translation-backbone = « exploiter un réseau dorsal Internet »
translation-transit = « fournir du transit soit à des utilisateurs d’Internet, soit à des contenus Internet de tiers »
translation-association = « être une association professionnelle qui représente des FAI, des fournisseurs de connectivité, des services de portail ou des entreprises de commerce électronique »
translation-services = « fournir à des organisations tierces, sur l’Internet public, soit 1) des services applicatifs fondés sur Internet, soit 2) des services de sécurité gérés »
translation-gnso = « démontrer que les activités de la gNSO les concernent sur le plan commercial »
translation-participation = « comprendre que les représentants désignés auprès du groupe doivent participer régulièrement à ses travaux »

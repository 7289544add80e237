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
translation-applicant = « Les entités commerciales, à titre individuel, et les associations professionnelles du secteur peuvent demander leur adhésion si elles sont des fournisseurs de services Internet ou des fournisseurs de connectivité »
translation-backbone = « exploiter un réseau dorsal Internet »
translation-transit = « fournir du transit soit à des utilisateurs d’Internet, soit à des contenus Internet de tiers »
translation-association = « être une association professionnelle du secteur qui représente des fournisseurs de services Internet, des fournisseurs de connectivité, des services de portail ou des entreprises de commerce électronique »
translation-services = « fournir à des organisations tierces, sur l’Internet public, soit 1) des services applicatifs basés sur Internet, soit 2) des services de sécurité gérés »
translation-gnso = « démontrer que les activités de la gNSO ont une incidence commerciale sur elles »
translation-participation = « comprendre que les représentants désignés auprès de l’unité constitutive doivent participer régulièrement à ses travaux »

### What differs from language to language by its nature.

# The language's name in itself.
language-name = English
# Names the row of languages to choose from, for screen readers.
languages = Language

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = Language of the documents
document-language-english = English, for the Secretariat
document-language-own = This language, as your own copy

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = Unofficial translation
translation-applicant = { "" }
translation-backbone = { "" }
translation-transit = { "" }
translation-association = { "" }
translation-services = { "" }
translation-gnso = { "" }
translation-participation = { "" }

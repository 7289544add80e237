### What differs from language to language by its nature.

# The language's name in itself.
language-name = Español
# Names the row of languages to choose from, for screen readers.
languages = Idioma

## The documents go to the Secretariat in English; an applicant may have a copy in its own language.

document-language = Idioma de los documentos
document-language-english = Inglés, para la Secretaría
document-language-own = Español, para su propia copia

## The charter is quoted in English. Below each quotation stands what it means in this language;
## in English, nothing.

quotation-translation = Traducción no oficial
translation-applicant = «Las entidades comerciales, a título individual, y las asociaciones comerciales del sector pueden solicitar la membresía si son ISP o proveedores de conectividad»
translation-backbone = «operar una red troncal de Internet»
translation-transit = «prestar servicios de tránsito, ya sea a usuarios de Internet o a contenidos de Internet de terceros»
translation-association = «ser una asociación comercial del sector que representa a ISP, proveedores de conectividad, servicios de portal o empresas de comercio electrónico»
translation-services = «prestar a otras organizaciones (terceros), a través de la Internet pública, ya sea 1) servicios de aplicaciones basados en Internet o 2) servicios de seguridad gestionados»
translation-gnso = «demostrar que las actividades de la gNSO las afectan comercialmente»
translation-participation = «comprender que los representantes designados ante la Unidad Constitutiva deben participar con regularidad en su trabajo»

### The application: its parts, fields and boxes, and what is wrong with an input.

## Parts.

section-organisation = Organisation
section-organisation-lead = Indiquez au Secrétariat qui présente la demande. Vous pouvez saisir les noms dans n’importe quelle écriture.
section-representatives = Représentants
section-representatives-lead = Les membres désignent des représentants qui participent régulièrement. Vous pouvez aussi désigner un suppléant.
section-evidence = Éléments à l’appui
section-evidence-lead = Quelques phrases suffisent pour chaque point. Les faits vérifiables sont les plus utiles.
section-disclosures = Autres appartenances et liens
section-disclosures-lead = Vos réponses ici ne changent pas le résultat de cette vérification. Le Secrétariat en a besoin, car une organisation qui appartient à plusieurs groupes de la GNSO ne peut voter que dans l’un d’eux.
section-declarations = Déclarations et signature
section-declarations-lead = Veuillez déclarer ce qui suit au nom de votre organisation et signer en saisissant votre nom.

## Fields: label, -hint below it, -missing the error when it is empty.

# Follows the label of a field that may stay empty.
optional-mark = { " " }(facultatif)

field-legal-name = Dénomination légale de l’organisation
field-legal-name-hint = Telle qu’elle figure au registre ou dans les statuts.
field-legal-name-missing = Saisissez la dénomination légale de l’organisation
field-other-names = Autres noms
field-other-names-hint = Par exemple une marque, un sigle ou le nom dans une autre écriture.
field-other-names-missing = Saisissez les autres noms de l’organisation
field-country = Pays ou territoire
field-country-hint = Là où l’organisation est enregistrée.
field-country-missing = Choisissez le pays ou le territoire où l’organisation est enregistrée
# The first line of the list of countries.
field-country-choose = Choisissez un pays ou un territoire
field-website = Site web
field-website-hint = Par exemple example.net ou https://例え.中国
field-website-missing = Saisissez l’adresse du site web de l’organisation
field-as-numbers = Numéros d’AS
field-as-numbers-hint = Les numéros de vos systèmes autonomes, séparés par des virgules. Par exemple AS3320, 6805
field-as-numbers-missing = Saisissez les numéros d’AS
field-registration = Numéro d’enregistrement
field-registration-hint = Au registre du commerce, au registre des associations ou dans un registre semblable.
field-registration-missing = Saisissez le numéro d’enregistrement
field-telephone = Téléphone
field-telephone-hint = Indiquez l’indicatif du pays. Par exemple +49 30 1234567
field-telephone-missing = Saisissez un numéro de téléphone

field-primary-name = Nom complet
field-primary-name-hint = La personne qui représentera votre organisation.
field-primary-name-missing = Saisissez le nom du représentant principal
field-primary-position = Fonction
field-primary-position-hint = La fonction de cette personne dans votre organisation.
field-primary-position-missing = Saisissez la fonction du représentant principal
field-primary-email = Adresse électronique
field-primary-email-hint = Toutes les écritures sont acceptées. Par exemple name@example.net ou елена@пример.рф
field-primary-email-missing = Saisissez l’adresse électronique du représentant principal
field-alternate-name = Nom du suppléant
field-alternate-name-hint = La personne qui participe lorsque le représentant principal ne le peut pas.
field-alternate-name-missing = Saisissez le nom du représentant suppléant, ou effacez les autres champs qui le concernent
field-alternate-position = Fonction du suppléant
field-alternate-position-hint = La fonction de cette personne dans votre organisation.
field-alternate-position-missing = Saisissez la fonction du représentant suppléant
field-alternate-email = Adresse électronique du suppléant
field-alternate-email-hint = Par exemple name@example.net
field-alternate-email-missing = Saisissez l’adresse électronique du représentant suppléant, ou effacez les autres champs qui le concernent

field-backbone-evidence = Votre réseau dorsal
field-backbone-evidence-hint = Indiquez son étendue et où elle peut être vérifiée : numéros d’AS, peering, looking glass, carte.
field-backbone-evidence-missing = Décrivez votre réseau dorsal
field-transit-evidence = Transit que vous fournissez
field-transit-evidence-hint = Indiquez à qui vous le fournissez, et comment.
field-transit-evidence-missing = Décrivez le transit que vous fournissez
field-association-evidence = Qui votre association représente
field-association-evidence-hint = Indiquez combien de membres de chaque type vous avez, et où leur liste est publiée.
field-association-evidence-missing = Décrivez qui votre association représente
field-services-evidence = Vos services
field-services-evidence-hint = Indiquez quels services applicatifs ou de sécurité vous fournissez à d’autres organisations sur l’Internet public.
field-services-evidence-missing = Décrivez les services que vous fournissez
# Asked where services are the only one of the alternatives that is met.
field-provider-evidence = Ce qui fait de votre organisation un fournisseur de services Internet ou de connectivité
field-provider-evidence-hint = La charte parle de fournisseurs de services Internet et de connectivité. Dites en une ou deux phrases pourquoi votre organisation en est un.
field-provider-evidence-missing = Indiquez ce qui fait de votre organisation un fournisseur de services Internet ou de connectivité
field-gnso-impact = Incidence commerciale des activités de la GNSO sur votre organisation
field-gnso-impact-hint = Expliquez-la, avec vos propres mots, pour chaque sujet que vous avez coché.
# The same hint where "Something else" was ticked.
field-gnso-impact-hint-else = Expliquez-la pour chaque sujet que vous avez coché, et précisez ce qu’est « Autre sujet ».
field-gnso-impact-missing = Décrivez l’incidence des activités de la GNSO sur votre organisation
field-justification = Pourquoi vous présentez malgré tout une demande
field-justification-hint = D’après cette vérification, votre organisation ne semble pas remplir les conditions. Expliquez pourquoi vous pensez qu’elle répond malgré tout aux critères de la charte.
field-justification-missing = Expliquez pourquoi vous présentez malgré tout une demande
field-remarks = Autres remarques
field-remarks-hint = Tout ce qui vous paraît important pour la demande.
field-remarks-missing = Saisissez vos remarques

field-other-bodies = Noms des autres structures
field-other-bodies-hint = Les noms, séparés par des virgules.
field-other-bodies-missing = Saisissez les noms des autres structures
field-link-details = Nature du lien
field-link-details-hint = Par exemple le nom de l’opérateur de registre ou du bureau d’enregistrement, et s’il appartient à votre groupe de sociétés.
field-link-details-missing = Décrivez le lien avec l’opérateur de registre ou le bureau d’enregistrement
field-signature = Signature
field-signature-hint = Saisissez votre nom complet. La date du jour est ajoutée.
field-signature-missing = Saisissez votre nom complet pour signer

# The same limit stands in an error when it is passed.
field-limit = { NUMBER($limit) } caractères au plus.

## The two representatives.

representative-primary = Représentant principal
representative-alternate = Représentant suppléant

## Groups of boxes: legend, -hint, -missing.

group-memberships = De quelles autres structures de l’ICANN l’organisation est-elle membre ?
group-memberships-hint = Cochez toutes les réponses qui conviennent.
group-memberships-missing = Cochez les structures de l’ICANN dont l’organisation est membre, ou « Aucun de ces choix »
group-voting = Dans lesquelles de ces structures l’organisation vote-t-elle ?
group-voting-hint = Cochez toutes les réponses qui conviennent.
group-voting-missing = Cochez les structures dans lesquelles l’organisation vote, ou « Aucun de ces choix »
group-links = L’organisation, ou une société de son groupe, appartient-elle à l’une de ces catégories ?
group-links-hint = Cochez toutes les réponses qui conviennent.
group-links-missing = Cochez la catégorie de l’organisation ou d’une société de son groupe, ou « Aucun de ces choix »
group-declarations = Déclarations
group-declarations-hint = Toutes sont nécessaires.
group-declarations-missing = Cochez toutes les déclarations pour continuer

item-bc = Unité constitutive des utilisateurs commerciaux (BC)
item-ipc = Unité constitutive de la propriété intellectuelle (IPC)
item-rysg = Groupe des représentants des opérateurs de registre (RySG)
item-rrsg = Groupe des représentants des bureaux d’enregistrement (RrSG)
item-ncuc = Unité constitutive des utilisateurs non commerciaux (NCUC)
item-npoc = Unité constitutive des préoccupations opérationnelles des organisations à but non lucratif (NPOC)
item-ccnso = Organisation de soutien aux extensions géographiques (ccNSO)
item-at-large = At-Large
item-aso = Organisation de soutien à l’adressage (ASO), ou un registre Internet régional
item-other-body = Une autre structure
item-registry = Un opérateur de registre d’un domaine générique de premier niveau (gTLD)
item-registrar = Un bureau d’enregistrement accrédité par l’ICANN
item-none-of-these = Aucun de ces choix
item-criteria-met = À ma connaissance, l’organisation remplit les critères d’adhésion tels qu’énoncés dans cette demande.
# For an applicant who does not appear eligible, or whose case is unclear.
item-criteria-met-open = À ma connaissance, les réponses de cette demande sont exactes. Je prie l’unité constitutive de décider si l’organisation remplit les critères d’adhésion.
item-will-participate = Les représentants participeront activement et régulièrement aux travaux de l’unité constitutive.
item-authority = J’ai qualité pour signer cette demande au nom de l’organisation.
item-expected-standards = J’ai lu les normes de conduite requises par l’ICANN (Expected Standards of Behavior), et les représentants les respecteront.
# A link to that text, above the declarations.
expected-standards-link = Lire les normes de conduite requises de l’ICANN (en anglais)
item-consent = J’accepte que le Secrétariat traite les données de cette demande pour que l’unité constitutive se prononce et pour tenir la liste des membres.

## Errors.

too-long = « { $label } » admet { NUMBER($limit) } caractères au plus. Vous en avez saisi { NUMBER($length) }.
bad-email = Saisissez une adresse électronique telle que name@example.net
email-not-alone = Saisissez seulement l’adresse électronique, telle que name@example.net, sans nom ni autre mot
several-emails = Saisissez une seule adresse électronique. Le représentant suppléant a son propre champ.
bad-website = Saisissez l’adresse d’un site web telle que example.net ou https://example.net
bad-telephone = Saisissez un numéro de téléphone tel que +49 30 1234567
bad-country = Choisissez un pays ou un territoire dans la liste
bad-as-number = « { $word } » n’est pas un numéro d’AS. Saisissez des numéros tels que AS3320, séparés par des virgules.
unreadable-as-number = « { $word } » n’est pas un numéro d’AS, à cause de { $letters }. Saisissez des numéros tels que AS3320, séparés par des virgules.
letter = « { $letter } »
letter-by-code = « { $letter } » ({ $code })
reserved-as-number = AS{ $number } { $reason }. Saisissez le numéro d’un réseau de l’Internet public, ou laissez le champ vide.
as-number-zero = n’identifie aucun réseau (RFC 7607)
as-number-transition = sert de substitut aux numéros de quatre octets (RFC 6793)
as-number-documentation = est réservé à la documentation (RFC 5398)
as-number-private = est réservé à l’usage privé (RFC 6996)
as-number-last = est réservé en tant que dernier numéro de sa plage (RFC 7300)

## A saved application that could not be opened. What is on screen stays as it was.

file-too-large = Le fichier est trop volumineux pour être une demande enregistrée (plus de 16 Mo). Choisissez le fichier PDF, HTML ou JSON que vous avez téléchargé ici.
file-not-ours = Ce n’est pas une demande enregistrée ici. Choisissez le fichier PDF, HTML ou JSON que vous avez téléchargé.
file-no-reader = Le module qui lit les fichiers PDF n’a pas pu être chargé. Vérifiez votre connexion et choisissez le fichier à nouveau, ou choisissez le fichier HTML ou JSON.
file-unreadable = Le navigateur n’a pas pu lire le fichier. Vérifiez qu’il existe toujours et que vous avez le droit de l’ouvrir.
file-truncated = Le fichier s’arrête trop tôt, comme si un téléchargement ou une copie avait été interrompu. Essayez une autre copie.
file-damaged = Le fichier est endommagé : ses données s’interrompent à la ligne { $line }. Essayez une autre copie.
file-damaged-pdf = Le fichier PDF est endommagé et illisible. Essayez une autre copie, ou le fichier HTML ou JSON.
file-encrypted = Le fichier PDF est protégé par un mot de passe. Choisissez le fichier tel que vous l’avez téléchargé, ou le fichier HTML ou JSON.
file-too-deep = Le fichier n’a pas le format d’une demande enregistrée ici. Choisissez le fichier PDF, HTML ou JSON que vous avez téléchargé.
file-newer = Le fichier a été enregistré avec une version plus récente de cette vérification (format { $version }). Rechargez la page pour obtenir cette version, puis ouvrez le fichier à nouveau.
file-older = Le fichier a été enregistré avec une version ancienne de cette vérification (format { $version }) et ne peut plus être ouvert. Remplissez une nouvelle demande.
file-unknown = Le fichier contient un élément que cette vérification ne connaît pas : { $path }. Il a peut-être été modifié ; choisissez le fichier tel qu’il a été téléchargé.
file-wrong-type = Une partie du fichier n’a pas la bonne forme : { $path }. Il a peut-être été modifié ; choisissez le fichier tel qu’il a été téléchargé.
file-bad-value = Une partie du fichier a une valeur impossible : { $path }. Il a peut-être été modifié ; choisissez le fichier tel qu’il a été téléchargé.
file-altered = Un programme a modifié des caractères de ce fichier en chemin, comme le font certaines messageries ; ses textes ne sont plus ceux que vous avez écrits. Choisissez le fichier tel qu’il a été téléchargé, ou faites-le renvoyer dans un fichier ZIP.

### What the questions say, and what stands around them: all that the module says which a visitor
### gets first. The rest is in the other files.

question-applicant = Quel type d’organisation présente la demande ?
question-applicant-hint = L’adhésion est ouverte aux organisations : entreprises de toute taille et associations professionnelles, y compris sans but lucratif.
question-applicant-example = Par exemple, un fournisseur d’accès à Internet constitué en société est une entité commerciale ; une association de tels fournisseurs est une association professionnelle ; un ministère, une œuvre caritative ou un particulier n’est ni l’un ni l’autre.
question-applicant-missing = Choisissez le type d’organisation qui présente la demande

question-backbone = Votre organisation exploite-t-elle un réseau dorsal Internet ?
question-backbone-hint = Un réseau dorsal achemine du trafic entre des réseaux, sur des routes et des liaisons que votre organisation exploite elle-même.
question-backbone-example = Par exemple, un opérateur doté de son propre réseau longue distance qui échange des routes avec d’autres réseaux.
question-backbone-missing = Indiquez si votre organisation exploite un réseau dorsal Internet

question-transit = Votre organisation fournit-elle du transit ?
question-transit-hint = Acheminer le trafic d’autrui compte ; acheter du transit pour soi-même ne compte pas. Cochez toutes les réponses qui conviennent.
question-transit-example = Par exemple, un fournisseur haut débit ou mobile achemine le trafic d’utilisateurs d’Internet ; un réseau qui achemine le trafic d’un fournisseur de contenus vers son public le fait pour des contenus de tiers.
question-transit-missing = Choisissez à qui votre organisation fournit du transit, ou « Aucun de ces choix »

question-association = Qui votre association représente-t-elle ?
question-association-hint = Il suffit qu’une partie au moins des membres soient des organisations de ces types. Cochez toutes les réponses qui conviennent.
question-association-example = Par exemple, une association nationale de fournisseurs d’accès à Internet, ou un point d’échange Internet constitué en association de ses membres.
question-association-missing = Choisissez qui votre association représente, ou « Aucun de ces choix »

question-services = Votre organisation fournit-elle à d’autres des services applicatifs ou de sécurité sur Internet ?
question-services-hint = Ce qui compte est un service rendu à d’autres organisations sur l’Internet public, non ce que vous exploitez pour vous-même. Cochez toutes les réponses qui conviennent.
question-services-example = Par exemple, la messagerie ou des applications de gestion hébergées pour des clients, ou la protection des réseaux de clients contre les attaques.
question-services-missing = Choisissez les services que votre organisation fournit, ou « Aucun de ces choix »

question-gnso = Quels sujets de la gNSO concernent votre organisation sur le plan commercial ?
question-gnso-hint = La gNSO élabore, au sein de l’ICANN, la politique des domaines génériques de premier niveau. Cochez chaque sujet qui a des conséquences pour votre activité ou celle de vos membres.
question-gnso-example = Par exemple, une règle sur le Whois change le travail de votre service de lutte contre les abus, ou de nouveaux domaines de premier niveau entraînent de la charge et des appels d’assistance sur votre réseau.
question-gnso-missing = Choisissez les sujets qui concernent votre organisation, ou « Aucun de ces choix »

question-participation = Vos représentants participeront-ils régulièrement aux travaux du groupe ?
question-participation-hint = Les membres désignent des représentants, qui doivent prendre part régulièrement aux travaux du groupe.
question-participation-example = Par exemple, suivre la liste de diffusion, se joindre aux réunions et commenter les projets de politique.
question-participation-missing = Indiquez si vos représentants participeront régulièrement

choice-commercial-entity = Entité commerciale
choice-trade-association = Association professionnelle du secteur
choice-neither = Ni l’un ni l’autre
choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne sais pas
choice-none-of-these = Aucun de ces choix
choice-internet-users = Utilisateurs d’Internet
choice-third-party-content = Contenus Internet de tiers
choice-isps = FAI
choice-connectivity-providers = Fournisseurs de connectivité
choice-portal-services = Services de portail
choice-electronic-commerce = Entreprises de commerce électronique
choice-application-services = Services applicatifs fondés sur Internet
choice-security-services = Services de sécurité gérés
choice-whois-policies = Politiques relatives au Whois
choice-new-gtlds = Nouveaux gTLD et leurs effets sur le réseau
choice-ip-addressing = Adressage IP
choice-icann-evolution = Évolution institutionnelle de l’ICANN
choice-something-else = Autre chose

widget-name = Adhésion à l’ISPCP : vérification des conditions
page-title = { $step } – Adhésion à l’ISPCP
intro-what = Vérifiez si votre organisation peut rejoindre l’ISPCP, la voix des fournisseurs d’accès à Internet et de connectivité dans l’élaboration des politiques de l’ICANN. Quelques questions montrent si elle semble remplir les conditions et pourquoi, et vous repartez avec une demande pour le Secrétariat.
intro-privacy = Vos réponses restent dans cet onglet du navigateur : rien n’est envoyé et personne n’est suivi.
progress = Question { $number } sur { $total }
progress-result = Résultat
button-continue = Continuer
button-back = Retour
button-save = Enregistrer une copie pour continuer plus tard
button-open = Ouvrir une demande enregistrée
button-clear = Tout effacer
button-clear-really = Oui, tout effacer
button-clear-keep = Conserver
button-retry = Réessayer
quotation-source = ISPCP, critères d’adhésion
keep-title = Conserver ou reprendre
clear-question = Toutes vos réponses et tout ce que vous avez saisi seront oubliés. Un fichier que vous avez enregistré reste où il est.
status-saved = Votre copie a été enregistrée. Ouvrez-la ici pour continuer.
status-cleared = Tout a été effacé.
status-storage-refused = Votre navigateur refuse de conserver les réponses pour cet onglet. La vérification fonctionne tout de même, mais recharger la page fait perdre ce que vous avez saisi : enregistrez une copie si vous voulez continuer plus tard.
status-locale-failed = Cette langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez-la à nouveau.
# Stands before the page's title while the page shows an error.
error-prefix = Erreur : { $title }
error-title = Il y a un problème
file-error-title = Le fichier n’a pas été ouvert

rest-loading = Chargement de la suite de la vérification…
rest-lost-title = La suite de la vérification n’a pas pu être chargée
rest-lost = Vos réponses sont conservées. Vérifiez la connexion, puis réessayez.

### The screens of the questions, and what every screen has.

question-applicant = Quel type d’organisation présente la demande ?
question-applicant-hint = L’adhésion est ouverte aux fournisseurs de services Internet et de connectivité de toute taille, et aux associations professionnelles du secteur, même à but non lucratif. Les questions suivantes portent sur vos activités.
question-applicant-example = Par exemple, une société qui fournit l’accès à Internet est une entité commerciale ; une association de telles sociétés est une association professionnelle du secteur. Un ministère, un organisme caritatif ou un particulier n’est ni l’une ni l’autre.
question-applicant-missing = Choisissez le type d’organisation qui présente la demande

question-backbone = Votre organisation exploite-t-elle un réseau dorsal Internet ?
question-backbone-hint = Un réseau dorsal achemine du trafic entre plusieurs réseaux. Il compte si votre organisation l’exploite elle-même, sur des liaisons qui lui appartiennent ou qu’elle loue.
question-backbone-example = Par exemple, un opérateur doté de son propre réseau longue distance, qui échange du trafic avec d’autres réseaux.
question-backbone-missing = Indiquez si votre organisation exploite un réseau dorsal Internet

question-transit = À qui votre organisation fournit-elle du transit ?
question-transit-hint = Ici, fournir du transit, c’est acheminer du trafic Internet pour autrui : l’accès à Internet de vos clients en fait partie, et pas seulement le transit IP entre réseaux. Le transit que vous achetez ne compte pas. Cochez toutes les réponses qui conviennent.
question-transit-example = Par exemple, un fournisseur haut débit ou mobile achemine le trafic d’utilisateurs d’Internet. Un réseau qui livre le trafic d’un fournisseur de contenus à son public achemine des contenus de tiers.
question-transit-missing = Indiquez à qui votre organisation fournit du transit, ou cochez « Aucun de ces choix »

question-association = Qui votre association représente-t-elle ?
question-association-hint = Il suffit que certains de vos membres soient des organisations de ces types. Cochez toutes les réponses qui conviennent.
question-association-example = Par exemple, une association nationale de fournisseurs de services Internet, ou un point d’échange Internet constitué en association de ses membres.
question-association-missing = Indiquez qui votre association représente, ou cochez « Aucun de ces choix »

question-services = Lesquels de ces services votre organisation fournit-elle à d’autres organisations sur l’Internet public ?
question-services-hint = Ils comptent si vous les fournissez, en tant que fournisseur de services Internet ou de connectivité, à d’autres organisations. Ce que vous exploitez pour votre propre usage ne compte pas. Cochez toutes les réponses qui conviennent.
question-services-example = Par exemple, une messagerie ou des applications de gestion hébergées, ou la protection des réseaux de clients contre des attaques (DDoS, etc.).
question-services-missing = Cochez les services que votre organisation fournit, ou « Aucun de ces choix »

question-gnso = Lesquels de ces sujets ont une incidence commerciale sur votre organisation ?
question-gnso-hint = L’unité constitutive s’exprime au nom de ses membres sur ces sujets. La GNSO (Organisation de soutien aux extensions génériques) élabore les politiques de l’ICANN relatives aux domaines génériques de premier niveau, comme .com. Cochez chaque sujet qui, du fait des activités de la GNSO, a des conséquences pour votre activité ou celle de vos membres. La demande vous invitera à les expliquer.
question-gnso-example = Par exemple, de nouvelles règles sur le Whois modifient le travail de votre service de lutte contre les abus, ou de nouveaux domaines de premier niveau augmentent la charge de vos résolveurs et le nombre d’appels à votre assistance.
question-gnso-missing = Cochez les sujets qui ont une incidence commerciale sur votre organisation, ou « Aucun de ces choix »

question-participation = Comprenez-vous que vos représentants doivent participer régulièrement aux travaux de l’unité constitutive ?
question-participation-hint = Les membres désignent des représentants, qui doivent participer régulièrement aux travaux de l’unité constitutive.
question-participation-example = Par exemple, ils suivent la liste de diffusion, participent aux réunions téléphoniques et commentent les projets de politique.
question-participation-missing = Indiquez si vous comprenez que vos représentants doivent participer régulièrement

choice-commercial-entity = Entité commerciale
choice-trade-association = Association professionnelle du secteur
choice-neither = Ni l’une ni l’autre
choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne sais pas
choice-none-of-these = Aucun de ces choix
choice-internet-users = Utilisateurs d’Internet
choice-third-party-content = Contenus Internet de tiers
choice-isps = Fournisseurs de services Internet (FAI, FSI)
choice-connectivity-providers = Fournisseurs de connectivité
choice-portal-services = Portails Internet
choice-electronic-commerce = Entreprises de commerce électronique
choice-application-services = Services applicatifs basés sur Internet
choice-security-services = Services de sécurité gérés
choice-whois-policies = Politiques relatives au Whois
choice-new-gtlds = Nouveaux gTLD et leurs effets sur le réseau
choice-ip-addressing = Adressage IP
choice-icann-evolution = Évolution institutionnelle de l’ICANN
choice-something-else = Autre sujet

widget-name = Adhésion à l’ISPCP : vérification des conditions
page-title = { $step } – Adhésion à l’ISPCP
intro-what = Vérifiez si votre organisation peut rejoindre l’ISPCP, l’unité constitutive des fournisseurs de services Internet et de connectivité au sein de l’ICANN. Répondez à 6 ou 7 questions pour savoir si elle semble remplir les conditions, et pourquoi. Vous pourrez ensuite préparer une demande pour le Secrétariat.
intro-privacy = Vos réponses restent dans cet onglet du navigateur : rien n’est envoyé et aucun suivi n’a lieu.
progress = Question { $number } sur { $total }
progress-result = Résultat
button-continue = Continuer
button-back = Retour
# Passes the questions that cannot change the result any more.
button-result = Voir le résultat maintenant
button-save = Enregistrer une copie pour continuer plus tard
button-open = Ouvrir une demande enregistrée
button-clear = Tout effacer
button-clear-really = Oui, tout effacer
button-clear-keep = Non, tout conserver
button-retry = Réessayer
quotation-source = Charte de l’ISPCP, critères d’adhésion
session-title = Enregistrer, ouvrir ou effacer
clear-question = Toutes vos réponses et tout ce que vous avez saisi seront effacés. Les fichiers que vous avez enregistrés ne sont pas supprimés.
status-saved = Votre copie a été enregistrée. Pour continuer plus tard, revenez sur cette page et choisissez « Ouvrir une demande enregistrée ».
status-cleared = Tout a été effacé.
status-deselected = Les réponses qui contredisent celle-ci ne sont plus sélectionnées.
status-locale-changed = Cette page est maintenant en français.
status-storage-refused = Votre navigateur ne permet pas à cette page de conserver vos réponses. La vérification fonctionne, mais ce que vous avez saisi sera perdu si vous rechargez ou fermez la page. Enregistrez une copie si vous voulez continuer plus tard.
status-locale-failed = Cette langue n’a pas pu être chargée. Vérifiez votre connexion, puis choisissez-la à nouveau.
# Stands before the page's title while the page shows an error.
error-prefix = Erreur : { $title }
error-title = Il y a un problème
file-error-title = Le fichier n’a pas pu être ouvert


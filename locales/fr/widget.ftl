### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Demande, partie { $number } sur { $total }
progress-check = Demande
progress-ready = Demande

## Buttons.

button-change = Modifier
button-prepare = Préparer la demande
button-prepare-anyway = Poursuivre malgré tout vers la demande
button-pdf = Télécharger le PDF
button-html = Télécharger le HTML
button-text = Télécharger le texte
button-json = Télécharger les données (JSON)
button-print = Imprimer
button-email = Écrire au Secrétariat
button-copy-address = Copier l’adresse
button-copy-email = Copier le message
button-copy-text = Copier le texte
button-copy-data = Copier les données
button-share = Partager le fichier HTML
button-self-check = Télécharger ce résultat

## How words are joined.

# A label and what it says: "Transit: Met".
label-value = { $label } : { $value }
# A label alone on a line, above what it says.
label-line = { $label } :
# Between two sentences.
sentence-separator = { " " }

## Result.

requirements-met =
    { $met ->
        [one] { $met } condition remplie sur { $all }.
       *[other] { $met } conditions remplies sur { $all }.
    }
constituency-decides = Cette vérification est indicative : c’est l’unité constitutive qui décide de l’adhésion.
route-title = Le chemin vers l’adhésion
route-caption = Il faut au moins une des branches du milieu, et toutes les étapes de la ligne principale.
route-up = Il ne manque aucune étape vers l’adhésion.
route-open = Au moins une étape vers l’adhésion reste à préciser.
route-down = Il manque au moins une étape vers l’adhésion.
# Between the four alternatives, for screen readers and on the diagram.
route-any = un seul suffit
findings-title = Explication du résultat
# The findings in three groups: what counts, what is open or missing, what does not matter.
findings-met = Critères remplis
findings-outstanding = Critères à préciser ou non remplis
findings-immaterial = Critères qui ne changent pas le résultat
obstacles-title = Ce qui devrait changer
# A criterion, or several, each on a line below.
needs-met-one = Ce critère devrait être rempli :
needs-met-any = Au moins un de ces critères devrait être rempli :
open-title = Ce qui reste à préciser
needs-answer-one = Ce point demande une réponse claire :
needs-answer-any = Au moins un de ces points demande une réponse claire :
next-title = Étapes suivantes
next-eligible = Préparez votre demande ici, téléchargez-la et envoyez-la au Secrétariat. Il vous faut les coordonnées de votre organisation, un représentant, quelques phrases à l’appui et cinq déclarations.
next-unclear = Vous pouvez modifier une réponse, poser la question au Secrétariat ou préparer la demande. L’unité constitutive peut trancher ce que cette vérification ne peut pas décider.
next-not-eligible = Si une réponse est inexacte, modifiez-la. Si vous pensez que votre organisation répond tout de même aux critères de la charte, poursuivez vers la demande et expliquez pourquoi. C’est l’unité constitutive qui décide.
# The quoted words are the charter’s.
membership-rights = La charte accorde aux membres en règle « single and equal rights to participate in all general activities of the ISPCP Constituency » (traduction non officielle : « des droits égaux de participer à toutes les activités générales de l’unité constitutive »).
# Stands before the Secretariat’s address.
ask-secretariat = Pour les cotisations, les délais et toute autre question, écrivez au Secrétariat :
# What the application will ask for, before one begins with it.
preparation-title = À préparer
preparation-organisation = La dénomination officielle de l’organisation, son pays et son site web ; le cas échéant, ses numéros d’AS et son numéro d’immatriculation.
preparation-representatives = Le nom, la fonction et l’adresse électronique d’un représentant et, si vous le souhaitez, d’un suppléant.
preparation-evidence = Quelques phrases sur les activités de votre organisation et sur l’incidence commerciale que les activités de la GNSO ont sur elle.
preparation-disclosures = Les autres structures de l’ICANN auxquelles elle appartient, et ses liens éventuels avec un registre ou un bureau d’enregistrement.
preparation-declarations = Le pouvoir de faire cinq déclarations en son nom et de signer.
preparation-time = Avec ces éléments, comptez environ 15 à 25 minutes. Vous pouvez enregistrer une copie et continuer plus tard.
elsewhere-title = Autres structures de l’ICANN
elsewhere-lead = D’autres parties de la communauté de l’ICANN sont ouvertes à d’autres types d’organisations :

elsewhere-bc = Unité constitutive des utilisateurs commerciaux (BC)
elsewhere-bc-for = les entreprises qui utilisent Internet, et leurs associations
elsewhere-ipc = Unité constitutive de la propriété intellectuelle (IPC)
elsewhere-ipc-for = les titulaires de droits de propriété intellectuelle et ceux qui les représentent
elsewhere-rysg = Groupe des représentants des opérateurs de registre (RySG)
elsewhere-rysg-for = les opérateurs de registre de domaines génériques de premier niveau sous contrat avec l’ICANN
elsewhere-rrsg = Groupe des représentants des bureaux d’enregistrement (RrSG)
elsewhere-rrsg-for = les bureaux d’enregistrement accrédités par l’ICANN
elsewhere-ncsg = Groupe des représentants des entités non commerciales (NCSG), avec la NCUC et la NPOC
elsewhere-ncsg-for = les organisations non commerciales et les particuliers. Une association à but non lucratif de fournisseurs de services Internet peut toutefois adhérer à l’ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = les utilisateurs finaux et leurs groupes
elsewhere-ccnso = Organisation de soutien aux extensions géographiques (ccNSO)
elsewhere-ccnso-for = les gestionnaires de domaines de premier niveau géographiques (ccTLD)
elsewhere-aso = Les registres Internet régionaux et l’Organisation de soutien à l’adressage (ASO)
elsewhere-aso-for = toutes les personnes qui s’intéressent à la politique des ressources de numérotation d’Internet
elsewhere-gac = Comité consultatif gouvernemental (GAC)
elsewhere-gac-for = les gouvernements et les autorités publiques

## Check your answers, and the last screen.

review-title = Vérifiez vos réponses
review-lead = Voici ce que le Secrétariat recevra. Modifiez ce qui n’est pas exact.
download-title = Votre demande est prête
download-lead = Téléchargez-la et envoyez-la au Secrétariat. Rien n’a encore été envoyé : cette page ne peut pas l’envoyer pour vous.
download-choose = Envoyez le PDF : vous pouvez le lire, le signer, le conserver et le rouvrir ici. Le HTML a le même contenu sous forme de page web, le texte peut être collé dans un courriel, et les données (JSON) servent à d’autres logiciels.
download-no-file = Aucun fichier n’est arrivé ?
download-no-file-lead = Certaines applications et certains réglages d’entreprise empêchent une page d’enregistrer des fichiers. Copiez le texte dans un courriel au Secrétariat, ou conservez les données pour les rouvrir ici.
download-send-title = Envoyer la demande
# Stands before the Secretariat's address.
download-send = Joignez le fichier téléchargé à un courriel adressé à
download-preview-title = Votre demande
email-subject = Demande d’adhésion à l’ISPCP
email-body =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre demande d’adhésion.

    (Joignez le fichier téléchargé, puis supprimez cette ligne.)

## Status messages.

status-downloaded = Votre navigateur a reçu ce fichier à enregistrer : { $file }
status-opening = Ouverture du PDF…
status-opened = La demande enregistrée a été ouverte.
status-cleaned = Des caractères invisibles ont été retirés des champs suivants : { $fields }
status-copied = Copié.
status-copy-refused = Votre navigateur ne permet pas de copier ici. Le texte est affiché plus bas : sélectionnez-le et copiez-le.
status-share-refused = Votre navigateur ne permet pas de partager de fichiers ici. Téléchargez le fichier ou copiez le texte.
# The label of a text that the browser did not copy.
copy-by-hand = Texte à copier

## Making the PDF.

paper = Format du papier
paper-a4 = A4
paper-letter = Lettre US
pdf-loading = Préparation de la création du PDF…
pdf-fetching = Chargement des polices…
pdf-writing = Création du PDF…
pdf-slow = La création du PDF prend du temps, peut-être en raison d’une connexion lente. Elle se poursuit ; en attendant, vous pouvez télécharger le HTML ou imprimer, sans connexion.
pdf-failed = Le PDF n’a pas pu être créé, peut-être parce que la connexion a été perdue. Réessayez, ou bien téléchargez le HTML ou imprimez : aucune connexion n’est nécessaire.
# { $characters } are those that no font has.
pdf-boxed = Le PDF est prêt. Ses polices n’ont pas ces caractères : { $characters }. Le PDF affiche à leur place leur code dans de petits cadres ; les données qu’il contient les conservent tels que vous les avez saisis.

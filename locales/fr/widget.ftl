### The screens and their controls. Outside tests know buttons and headings by these words.

## Where one stands.

progress-application = Demande, partie { $number } sur { $total }
progress-check = Demande
progress-ready = Demande

## Buttons.

button-change = Modifier
button-prepare = Préparer la demande
button-prepare-anyway = Continuer tout de même vers la demande
button-pdf = Télécharger le PDF
button-html = Télécharger en HTML
button-text = Télécharger en texte
button-json = Télécharger les données (JSON)
button-print = Imprimer
button-email = Écrire au Secrétariat
button-copy-address = Copier l’adresse
button-copy-email = Copier le message
button-copy-text = Copier le texte
button-copy-data = Copier les données
button-share = Partager le fichier HTML
button-self-check = Télécharger cette vérification

## Result.

requirements-met =
    { $met ->
        [one] { $met } condition remplie sur { $all }.
       *[other] { $met } conditions remplies sur { $all }.
    }
constituency-decides = C’est le groupe qui décide ; cette vérification vous aide à présenter votre demande.
route-title = Le chemin vers l’adhésion
route-caption = Lisez-le comme une route : elle est établie lorsque l’une des quatre liaisons parallèles l’est, ainsi que tout ce qui est en série avec elles.
route-up = Le chemin de votre organisation vers l’adhésion est complet.
route-open = Le chemin de votre organisation vers l’adhésion n’est pas certain.
route-down = Le chemin de votre organisation vers l’adhésion est interrompu.
# One station of the route, for screen readers.
route-station = { $station } : { $state }
# Between the four alternatives, for screen readers and on the diagram.
route-any = l’une des quatre
findings-title = Pourquoi
obstacles-title = Ce qui fait obstacle
obstacles-any = Pour changer ce résultat, il faudrait remplir au moins l’un de ces critères : { $criteria }.
obstacles-one = Pour changer ce résultat, il faudrait remplir ce critère : { $criteria }.
open-title = Ce qui reste ouvert
open-any = Une réponse claire sur l’un de ces points pourrait suffire : { $criteria }.
next-title = La suite
next-eligible = Préparez la demande ici et envoyez-la au Secrétariat. Il faut un nom, un représentant, quelques phrases à l’appui et une déclaration.
next-unclear = Vous pouvez modifier une réponse, interroger le Secrétariat ou préparer la demande : le groupe peut trancher ce que cette vérification ne peut pas.
next-not-eligible = Si une réponse est fausse, modifiez-la. Si vous pensez que la charte correspond tout de même à votre organisation, continuez et dites pourquoi : c’est le groupe qui décide.
next-membership = La charte accorde aux membres en règle des droits uniques et égaux de participer à toutes les activités générales du groupe ISPCP. Pour les cotisations, les délais et tout ce qui n’est pas publié, adressez-vous au Secrétariat :
elsewhere-title = Où s’adresser sinon
elsewhere-lead = D’autres parties de la communauté de l’ICANN sont ouvertes à d’autres candidats :

elsewhere-bc = Groupe des utilisateurs commerciaux (BC)
elsewhere-bc-for = les entreprises qui utilisent Internet, et leurs associations
elsewhere-ipc = Groupe de la propriété intellectuelle (IPC)
elsewhere-ipc-for = les titulaires de droits de propriété intellectuelle et ceux qui les représentent
elsewhere-rysg = Groupe des représentants des opérateurs de registre (RySG)
elsewhere-rysg-for = les opérateurs de domaines génériques de premier niveau sous contrat avec l’ICANN
elsewhere-rrsg = Groupe des représentants des bureaux d’enregistrement (RrSG)
elsewhere-rrsg-for = les bureaux d’enregistrement accrédités par l’ICANN
elsewhere-ncsg = Groupe des représentants des entités non commerciales (NCUC ou NPOC)
elsewhere-ncsg-for = les organisations non commerciales et les particuliers. Une association sans but lucratif de fournisseurs d’accès à Internet a sa place ici, à l’ISPCP
elsewhere-at-large = At-Large
elsewhere-at-large-for = les utilisateurs finaux et leurs groupes
elsewhere-ccnso = Organisation de soutien aux extensions géographiques (ccNSO)
elsewhere-ccnso-for = les gestionnaires de domaines nationaux de premier niveau
elsewhere-aso = Les registres Internet régionaux et l’Organisation de soutien à l’adressage (ASO)
elsewhere-aso-for = tous ceux qui s’intéressent à la politique des ressources de numérotation d’Internet
elsewhere-gac = Comité consultatif gouvernemental (GAC)
elsewhere-gac-for = les gouvernements et les autorités publiques

## Check your answers, and the last screen.

check-title = Vérifiez vos réponses
check-lead = Voici ce que le Secrétariat recevra. Modifiez ce qui n’est pas exact.
ready-title = Votre demande est prête
ready-lead = Téléchargez-la et envoyez-la au Secrétariat. Rien n’a été envoyé : vous seul pouvez le faire.
ready-choose = C’est le PDF qu’il faut envoyer : il peut être lu, signé, conservé et rouvert ici. Le HTML contient la même chose sous forme de page web ; le texte tient dans un courriel ; les données sont destinées aux machines.
ready-no-file = Aucun fichier n’est arrivé ?
ready-no-file-lead = Certaines applications et certains réglages d’entreprise empêchent une page d’enregistrer des fichiers. Copiez le texte dans un courriel au Secrétariat, ou gardez les données pour les rouvrir ici.
ready-send-title = L’envoyer
# Stands before the Secretariat's address.
ready-send = Joignez le fichier téléchargé à un courriel adressé à
ready-keep-title = La conserver, ou recommencer
ready-preview-title = Votre demande
email-subject = Demande d’adhésion à l’ISPCP
email-body =
    Madame, Monsieur,

    veuillez trouver ci-joint notre demande d’adhésion.

    (Joignez le fichier téléchargé avant d’envoyer ce message.)

## Status messages.

status-downloaded = Le fichier a été téléchargé : { $file }
status-opening = Ouverture du PDF…
status-opened = La demande enregistrée a été ouverte.
status-cleaned = Des caractères de commande invisibles ont été retirés de : { $fields }
status-copied = Copié.
status-copy-refused = Votre navigateur ne permet pas de copier ici. Le texte est affiché plus bas : sélectionnez-le et copiez-le.
# The label of a text that the browser did not copy.
copy-by-hand = Texte à copier

## Making the PDF.

paper = Papier du PDF
paper-a4 = A4
paper-letter = US Letter
pdf-loading = Chargement du module qui produit le PDF…
pdf-fetching = Chargement des polices pour votre texte…
pdf-writing = Production du PDF…
pdf-slow = Le PDF prend du temps, peut-être à cause d’une connexion lente. Il est toujours en préparation ; en attendant, vous pouvez télécharger en HTML ou imprimer, ce qui ne demande aucune connexion.
pdf-failed = Le PDF n’a pas pu être produit, peut-être parce que la connexion a été perdue. Réessayez, ou téléchargez en HTML ou imprimez, ce qui ne demande aucune connexion.
# { $characters } are those that no font has.
pdf-uncovered = Le PDF ne peut pas montrer ces caractères : { $characters }. Rien n’est perdu : téléchargez plutôt en HTML, qui montre ce que votre appareil peut afficher, ou revenez en arrière et écrivez-les autrement.

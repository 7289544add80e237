### What the page around the widget shows where the widget cannot run. Read at build time.

shell-title = Votre organisation peut-elle rejoindre le groupe ISPCP ?
shell-lead = Une organisation peut demander à rejoindre le groupe des fournisseurs d’accès à Internet et de connectivité si les conditions suivantes sont remplies.
shell-kind = C’est une entité commerciale ou une association professionnelle. Selon les termes de la charte :
shell-any = Elle fait au moins l’une de ces choses :
shell-both = Et ces deux conditions sont remplies :
shell-apply = Pour présenter une demande ou poser une question, écrivez au Secrétariat :
shell-decides = C’est le groupe qui décide de l’adhésion.
shell-loading = Chargement de la vérification…
shell-slow = La vérification est encore en cours de chargement. En attendant, voici les critères.
shell-unsupported = Votre navigateur ne peut pas exécuter la vérification, qui a besoin de JavaScript et de WebAssembly. Vous pouvez tout de même présenter une demande : voici les critères.
shell-failed = La vérification n’a pas pu être chargée. Rechargez la page pour réessayer, ou présentez votre demande sans elle : voici les critères.
shell-stopped = La vérification s’est arrêtée à cause d’une erreur qui lui est propre. Ce que vous avez saisi est conservé dans cet onglet.
shell-reload = Recharger et continuer
shell-rescue = Enregistrer ce qui a été saisi
shell-clear = Tout effacer
shell-stopped-inline = La vérification s’est arrêtée à cause d’une erreur qui lui est propre. Enregistrez ce que vous avez saisi, rechargez la page et ouvrez la copie enregistrée pour continuer.
shell-reload-inline = Recharger la page

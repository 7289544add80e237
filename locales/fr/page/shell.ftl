### What the page around the widget shows where the widget cannot run. Read at build time.

shell-title = Votre organisation peut-elle rejoindre l’unité constitutive ISPCP ?
shell-lead = Votre organisation peut demander à rejoindre l’unité constitutive des fournisseurs de services Internet et de connectivité (ISPCP) si elle remplit ces critères.
shell-kind = Elle est une entité commerciale ou une association professionnelle du secteur. Selon les termes de la charte :
shell-any = Elle répond à au moins un de ces critères :
shell-both = Elle répond aussi à ces deux critères :
shell-apply = Pour présenter une demande ou poser une question, écrivez au Secrétariat :
shell-decides = C’est l’unité constitutive qui décide de l’adhésion.
shell-loading = Chargement de la vérification…
shell-slow = La vérification est encore en cours de chargement. En attendant, voici les critères.
shell-unsupported = Votre navigateur ne peut pas exécuter la vérification, qui a besoin de JavaScript et de WebAssembly. Vous pouvez tout de même présenter une demande : voici les critères.
shell-failed = La vérification n’a pas pu être chargée. Rechargez la page pour réessayer, ou présentez votre demande sans elle : voici les critères.
shell-stopped = La vérification s’est arrêtée en raison d’une erreur interne. Ce que vous avez saisi est conservé dans cet onglet.
shell-reload = Recharger et continuer
shell-rescue = Enregistrer ce que vous avez saisi
shell-clear = Tout effacer
shell-stopped-inline = La vérification s’est arrêtée en raison d’une erreur interne. Enregistrez ce que vous avez saisi, rechargez la page et ouvrez la copie enregistrée pour continuer.
shell-reload-inline = Recharger la page

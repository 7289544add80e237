### What the page around the widget shows where the widget cannot run. Read at build time.

fallback-title = Votre organisation peut-elle rejoindre l’unité constitutive ISPCP ?
fallback-lead = Votre organisation peut demander à rejoindre l’unité constitutive des fournisseurs de services Internet et de connectivité (ISPCP) si elle remplit ces critères.
fallback-kind = Elle est une entité commerciale ou une association professionnelle du secteur. Selon les termes de la charte :
fallback-any = Elle répond à au moins un de ces critères :
fallback-both = Elle répond aussi à ces deux critères :
fallback-apply = Pour présenter une demande ou poser une question, écrivez au Secrétariat :
fallback-decides = C’est l’unité constitutive qui décide de l’adhésion.
fallback-loading = Chargement de la vérification…
fallback-slow = La vérification est encore en cours de chargement. En attendant, voici les critères.
fallback-unsupported = Votre navigateur ne peut pas exécuter la vérification, qui a besoin de JavaScript et de WebAssembly. Vous pouvez tout de même présenter une demande : voici les critères.
fallback-failed = La vérification n’a pas pu être chargée. Rechargez la page pour réessayer, ou présentez votre demande sans elle : voici les critères.
fallback-stopped = La vérification s’est arrêtée en raison d’une erreur interne. Ce que vous avez saisi est conservé dans cet onglet.
fallback-reload = Recharger et continuer
fallback-rescue = Enregistrer ce que vous avez saisi
fallback-clear = Tout effacer
fallback-stopped-inline = La vérification s’est arrêtée en raison d’une erreur interne. Enregistrez ce que vous avez saisi, rechargez la page et ouvrez la copie enregistrée pour continuer.
fallback-reload-inline = Recharger la page

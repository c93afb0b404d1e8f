import type { Situation } from './situation.ts'

export const INTEG: readonly Situation[] = [
  {
    before: 50,
    code: 'school',
    facts:
      'Inscription en classe d’accueil confirmée. {n} a visité l’école avec le référent, a vu la cantine et la cour, et a choisi sa place près de la fenêtre.',
    words: 'Il y a un tableau qui s’allume !',
    next: { what: 'Acheter le matériel scolaire', urgency: 'thisWeek', forRole: 'EDU' },
  },
  {
    after: 30,
    before: 75,
    code: 'school',
    facts:
      'Premier jour d’école. Parti{e} avec l’éducatrice à 7 h 45, rentré{e} à 15 h 50. {n} a raconté la journée dans l’ordre, avec les mots nouveaux : cahier, sonnette, récréation.',
  },
  {
    code: 'school',
    after: 45,
    facts:
      'Réunion avec le titulaire : progrès nets à l’oral, difficulté à rester assis{e} plus d’une heure. Une pause de cinq minutes est convenue. L’école ne connaît que l’adresse postale du service.',
    reading: 'L’agitation de fin de matinée pourrait venir du manque de sommeil plus que de l’ennui.',
  },
  {
    code: 'school',
    after: 60,
    facts:
      'Bulletin : réussite en mathématiques, encouragements en français. {n} a demandé qu’on l’envoie aussi à sa mère, en photo sans en-tête.',
    words: 'Elle ne lira pas, mais elle verra que c’est du papier d’école.',
  },
  {
    after: 60,
    code: 'school',
    facts:
      'Deux jours d’absence après une convocation. Certificat remis à l’école sans motif détaillé. Reprise le jeudi, cahiers recopiés avec l’aide d’une camarade.',
  },
  {
    before: 60,
    code: 'language',
    facts:
      'Test de français : niveau A1 à l’oral, débutant à l’écrit dans notre alphabet. {n} lit couramment dans sa propre écriture.',
    next: { what: 'Inscrire au cours d’alphabétisation du mercredi', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    after: 50,
    code: 'language',
    facts:
      'Table de conversation. {n} y est allé{e} pour la quatrième fois et a posé une question devant tout le groupe.',
  },
  {
    code: 'language',
    after: 70,
    facts:
      'Niveau A2 atteint en compréhension. {n} traduit désormais pour un plus jeune ; nous avons rappelé que les rendez-vous sérieux se font avec un interprète, pas avec {lui|elle}.',
    reading: 'Fierté de traduire, mais charge réelle : à doser.',
  },
  {
    before: 120,
    code: 'language',
    language: 'nl',
    facts:
      '{n} leert tellen in het Nederlands met de begeleider van de avond. Vandaag tot honderd, met veel gelach.',
  },
  {
    before: 100,
    code: 'external',
    facts:
      'Essai au club de sport. {n} a joué une heure, a serré les mains, a demandé à revenir. L’entraîneur connaît son prénom d’usage, rien d’autre.',
    place: 'Salle de sport du quartier voisin',
    next: {
      what: 'Remplir la fiche d’inscription au club (adresse postale)',
      urgency: 'thisWeek',
      forRole: 'REF',
    },
  },
  {
    code: 'external',
    after: 40,
    facts:
      'Deuxième mois au club : assiduité parfaite. {n} a été {choisi|choisie} pour porter le matériel, rôle pris très au sérieux.',
  },
  {
    code: 'external',
    facts:
      'Sortie au musée avec le groupe. {n} s’est arrêté{e} longtemps devant une maquette de bateau, sans parler, puis a rejoint les autres.',
    reading: 'Le bateau a pu réveiller un souvenir du trajet. Ne rien demander, rester disponible.',
  },
  {
    code: 'external',
    after: 30,
    facts:
      'Journée à la mer avec la maison. Premier contact avec l’eau froide, cris et rires. Aucune photo reconnaissable.',
  },
  {
    code: 'community',
    facts:
      '{n} a participé à la préparation de la fête de la maison : guirlandes, liste de musique, accueil. Il avait été convenu qu’{il} pourrait se retirer à tout moment ; {il} est resté{e} jusqu’au bout.',
  },
  {
    code: 'community',
    after: 50,
    facts:
      'Atelier cuisine du monde avec une association partenaire. {n} a présenté un plat de chez {lui|elle} à dix personnes, en français, avec une fiche.',
  },
  {
    code: 'community',
    after: 80,
    facts:
      'Après-midi de bénévolat au jardin partagé. {n} a planté des fèves et expliqué comment on les cuisine.',
    words: 'Quand ça pousse, on revient.',
  },
  {
    code: 'learning',
    facts:
      'Atelier informatique : créer un mot de passe, reconnaître un faux message. {n} a repéré les trois pièges sur trois.',
  },
  {
    code: 'learning',
    facts:
      'Soutien scolaire du soir avec la partenaire : tables de multiplication par le jeu. Concentration de quarante minutes sans pause.',
  },
  {
    code: 'learning',
    after: 35,
    facts: '{n} a emprunté deux livres bilingues et en lit un passage chaque soir à l’éducatrice de nuit.',
  },
  {
    code: 'work',
    after: 120,
    facts:
      'Stage d’observation de trois jours en cuisine de collectivité. Ponctualité, gestes sûrs, questions pertinentes. Le chef propose une semaine de plus aux vacances.',
    words: 'Ici, quand c’est fini, on rentre. C’est ça, un vrai travail.',
    reading:
      'La comparaison vient {de n} {lui-même|elle-même} : le cadre horaire du stage a une valeur réparatrice.',
  },
  {
    code: 'work',
    after: 150,
    facts:
      'Visite du centre de formation en alternance. {n} hésite entre deux métiers et veut revoir l’atelier.',
    next: { what: 'Reprendre contact avec le centre de formation', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'work',
    after: 200,
    facts: 'Contrat d’étudiant signé pour les samedis. Fiche de salaire expliquée ligne par ligne avec {n}.',
  },

  {
    code: 'school',
    after: 90,
    facts:
      'Exposé de cinq minutes devant la classe sur un sujet choisi : les étoiles. {n} a tremblé puis tenu jusqu’au bout. Applaudissements.',
    words: 'J’ai regardé le mur du fond, comme tu as dit.',
  },
  {
    code: 'school',
    after: 70,
    facts:
      'Remarque blessante d’un élève sur l’accent. Le titulaire a réagi le jour même. {n} a souhaité ne pas changer de place.',
    reading: 'Choisir de rester est ici une force ; rester attentif aux pauses.',
  },
  {
    code: 'school',
    after: 110,
    facts:
      'Conseil de classe : passage en classe ordinaire proposé pour deux matières à la rentrée. {n} accepte le français et hésite pour les sciences.',
    next: { what: 'Répondre à l’école pour les classes ordinaires', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'language',
    after: 30,
    facts:
      'Carnet de mots personnel : deux cents mots, classés par {n} en « maison », « dehors » et « sentiments ». La troisième liste est la plus courte.',
  },
  {
    code: 'language',
    after: 130,
    facts:
      '{n} a lu à voix haute un article entier du journal pour jeunes et en a résumé l’idée. Niveau B1 visé pour l’été.',
  },
  {
    code: 'external',
    after: 60,
    facts:
      'Spectacle à la maison de la culture avec deux camarades et l’éducatrice. {n} a gardé le billet dans son portefeuille.',
  },
  {
    code: 'community',
    after: 20,
    facts:
      'Repas partagé avec les voisins de l’activité : {n} a distribué les assiettes et répondu aux questions simples. Pour les autres, {il} a souri.',
  },
  {
    code: 'learning',
    after: 50,
    facts:
      'Atelier vélo : démonter, réparer, remonter. {n} repart avec le code de la route en pictogrammes et un casque à sa taille.',
  },
  {
    code: 'learning',
    after: 75,
    facts:
      'Module « mes droits au travail » suivi en entier. {n} a posé la question du contrat et de la fiche de paie, et a noté les réponses.',
    reading: 'Le savoir protège ici autant que les règles.',
  },
  {
    code: 'work',
    after: 170,
    facts:
      'Rencontre avec le patron du futur apprentissage, référent présent. Horaires, pauses et salaire ont été dits avant toute chose, à la demande {de n}.',
  },

  {
    code: 'school',
    after: 55,
    facts:
      'Oubli du cahier de français, deuxième fois. {n} a proposé {lui-même|elle-même} une pochette par matière.',
    words: 'À l’école d’avant, on avait un seul cahier pour tout.',
  },
  {
    code: 'school',
    after: 100,
    facts:
      'Devoir noté dix-sept sur vingt. {n} a demandé si c’était une erreur, puis l’a fait vérifier par deux adultes.',
    words: 'Je l’accroche au frigo, comme dans les films.',
    reading: 'La réussite surprend encore ; la nommer sans l’exagérer.',
  },
  {
    code: 'community',
    after: 35,
    facts:
      'Distribution de soupe avec le service jeunesse. {n} servait, un camarade tenait la liste. Retour en tram avec le groupe.',
    words: 'Avant, c’est moi qui faisais la file.',
    reading: 'Passer de l’autre côté du comptoir a visiblement compté.',
  },
  {
    code: 'external',
    after: 80,
    facts:
      'Première compétition. {n} finit quatrième et félicite le premier. Aucun nom de famille sur la liste affichée, comme convenu avec le club.',
    words: 'Quatrième, c’est presque une médaille.',
  },
  {
    code: 'learning',
    after: 20,
    facts:
      'Prêt d’une tablette hors ligne avec dictionnaire. {n} a trouvé la fonction audio et écoute les mots avant de dormir.',
    next: { what: 'Recharger le dictionnaire audio', urgency: 'later', forRole: 'EDU' },
  },
]

export const REFERRAL_TEXTS = {
  callers: [
    'Inspectrice de permanence',
    'Assistante sociale du service',
    'Tuteur provisoire',
    'Permanence du service demandeur',
    'Greffe, ligne de garde',
    'Déléguée du service mandant',
  ],
  refusals: [
    'Les faits décrits relèvent d’un autre accompagnement. Orientation proposée vers un centre d’observation, avec appel fait ensemble pour réserver la place.',
    'La distance avec les personnes à éviter est trop courte pour protéger {n}. Place trouvée le jour même dans une maison partenaire plus éloignée.',
    'Maison complète. Un accueil de nuit a été trouvé, et la demande sera revue dès qu’une chambre se libère.',
    '{n} souhaite rester près de sa fratrie ; la maison partenaire peut accueillir les trois enfants ensemble.',
  ],
} as const

export const MEETING_TEXTS = {
  places: [
    'Local prêté par un service partenaire, deuxième étage',
    'Salle de réunion d’une bibliothèque',
    'Bureau du tuteur',
    'Maison de quartier, salle du fond',
  ],
  explained: [
    'Ce qu’est la maison, ce qu’elle protège, ce qu’elle demande : pas d’adresse donnée, téléphone remis au début, sorties accompagnées. Dit aussi qu’on peut refuser et revenir en parler.',
    'Trois images ont servi d’appui : une chambre, une table, un jardin. Les règles ont été dites une à une, avec leur raison.',
    'Le rôle de chacun : éducateur, référent, juriste, tuteur. La maison n’est pas la police et n’est pas l’office.',
    'La durée possible, les premières semaines, la liberté de partir. Le mot « secret » a été remplacé par « protégé ».',
  ],
  yes: [
    {
      agrees: 'yes',
      words: 'Est-ce que la porte ferme ? Alors je veux bien essayer.',
      facts:
        '{n} a posé trois questions : la porte, le repas, le téléphone. A regardé la photo de la chambre deux fois.',
      reading: 'Le besoin de sécurité paraît premier. L’adhésion reste à confirmer jour après jour.',
      reason: 'Présomption suffisante, éloignement nécessaire, accord {de n}.',
    },
    {
      agrees: 'hesitates',
      words: 'Je peux dire oui aujourd’hui et non demain ?',
      facts: 'Mains serrées au début, posées à plat à la fin. {n} a accepté un jus, puis un biscuit.',
      reading: 'L’hésitation est saine ; la possibilité de dire non semble avoir compté.',
      reason: 'Admission à l’essai d’une semaine, acceptée par {n} et par le service mandant.',
    },
    {
      agrees: 'yes',
      words: 'Si je viens, personne ne sait où je suis ?',
      facts:
        '{n} a demandé à l’interprète de sortir une minute, puis l’a rappelé. Rien n’a été dit entre-temps.',
      reading: 'Peut-être une gêne envers l’interprète ; proposer un autre canal.',
      reason: 'Danger décrit comme proche ; place libre.',
    },
    {
      agrees: 'yes',
      words: 'Je suis {fatigué|fatiguée} de bouger.',
      facts: 'Tout tient dans un petit sac. {n} a dormi dans la voiture du service à l’aller.',
      reading: 'Épuisement avant tout. Le reste viendra.',
      reason: 'Besoin de repos et de protection, mandat confirmé.',
    },
  ],
  no: [
    {
      agrees: 'no',
      words: 'Sans téléphone, non. Merci quand même.',
      facts: '{n} a écouté jusqu’au bout, a remercié et s’est levé{e}.',
      reading: 'Le refus est clair et réfléchi ; le contact pourra reprendre.',
      reason: '{n} ne souhaite pas venir. Le numéro du service lui a été laissé sous une forme discrète.',
    },
    {
      agrees: 'hesitates',
      words: 'Je veux aller avec mes sœurs.',
      facts: '{n} a montré leur photo dès le début de la rencontre.',
      reading: 'Le lien fraternel passe avant tout le reste.',
      reason: 'Accueil commun de la fratrie trouvé ailleurs.',
    },
  ],
} as const

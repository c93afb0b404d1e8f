import type { Situation } from './situation.ts'

export const AUTON: readonly Situation[] = [
  {
    code: 'cooking',
    facts:
      '{n} a cuisiné un repas complet pour quatre avec un budget de douze euros : riz, légumes, œufs. Courses faites à deux, cuisson {seul|seule}.',
    words: 'La prochaine fois, je mets moins d’huile.',
  },
  {
    code: 'cooking',
    after: 100,
    facts: 'Menu de la semaine préparé {seul|seule}, liste de courses par rayon, un repas congelé d’avance.',
    reading: 'La planification est acquise ; l’équilibre des repas reste à travailler.',
  },
  {
    code: 'hygiene',
    facts:
      'Lessive sans aide : tri correct, programme court, étendage le jour même. Un pull a rétréci, {n} en a ri.',
  },
  {
    code: 'hygiene',
    after: 90,
    facts:
      'État des lieux de la chambre : sol, vitres, frigo. {n} a proposé de noter un jour fixe de nettoyage.',
  },
  {
    code: 'money',
    facts:
      'Premier budget du mois en enveloppes : transport, vêtements, sorties, épargne. {n} a calculé ce qui reste par semaine et l’a écrit sur la porte.',
    next: { what: 'Relire le budget à mi-mois', urgency: 'later', forRole: 'REF' },
  },
  {
    code: 'money',
    facts:
      'Argent de poche dépensé en deux jours. Nous avons repris les tickets un à un, sans reproche ; {n} a repéré {lui-même|elle-même} les trois achats de trop.',
    words: 'Quand j’ai, j’achète vite, avant que ça parte.',
    reading: 'Peur de perdre l’argent plus que goût de dépenser : en parler avec douceur.',
  },
  {
    code: 'money',
    after: 150,
    facts: 'Compte épargne ouvert avec le tuteur. {n} connaît son solde et sait bloquer sa carte.',
  },
  {
    code: 'administration',
    facts:
      '{n} a pris rendez-vous {seul|seule} par téléphone, en français, après avoir répété trois fois la phrase.',
  },
  {
    code: 'administration',
    after: 120,
    facts:
      'Classeur personnel créé : identité, santé, école, séjour. {n} sait ce qui va où et à qui montrer quoi.',
    next: { what: 'Faire les copies pour le classeur', urgency: 'thisWeek', forRole: 'EDU' },
  },
  {
    code: 'administration',
    after: 200,
    facts:
      'Préparation des dix-huit ans : mutuelle, logement, personne de confiance, demande écrite à faire avant la date. {n} a coloré en vert ce qui est fait.',
    words: 'Il reste deux cases rouges.',
    reading: 'Inquiétude visible au mot « seul ». Y revenir à petites doses.',
    next: {
      what: 'Préparer la demande de prolongation avant la majorité',
      urgency: 'thisWeek',
      forRole: 'LEG',
    },
  },
  {
    code: 'health',
    facts:
      '{n} sait nommer son médecin, le numéro d’urgence et ce à quoi {il} est allergique ou non, en français.',
  },
  {
    code: 'health',
    after: 130,
    facts:
      'Rendez-vous chez le dentiste pris et tenu {seul|seule}. L’éducatrice attendait au café d’en face, à la demande {de n}.',
  },
  {
    code: 'transport',
    facts:
      'Trajet de deux correspondances refait {seul|seule}, l’éducateur à distance d’un wagon. Aucun doute, pas de téléphone sorti.',
  },
  {
    code: 'transport',
    facts:
      'Lecture d’horaire et achat d’un abonnement au guichet. {n} a demandé {lui-même|elle-même} le tarif jeune.',
  },
  {
    code: 'safety',
    facts:
      'Jeu de situations : on sonne à la porte du studio, un ami d’ami propose un travail bien payé, un inconnu offre un téléphone. {n} a trouvé une réponse juste dans les trois cas.',
    reading: 'Le deuxième cas l’a fait hésiter le plus longtemps ; à retravailler.',
  },
  {
    code: 'safety',
    after: 180,
    facts:
      'Relecture du plan de sécurité du studio avec {n} : visites, clés, heure de rentrée, qui appeler. Un point ajouté à sa demande : le nom sur la sonnette reste vide.',
  },
  {
    code: 'work',
    after: 110,
    facts: 'CV rédigé à deux, sans adresse privée. {n} a choisi trois qualités et un exemple pour chacune.',
  },
  {
    code: 'housing',
    after: 180,
    facts: 'Nuit d’essai au studio. {n} a fermé, vérifié, appelé à 22 h comme convenu, puis bien dormi.',
    words: 'C’était silencieux. J’ai mis la radio.',
  },
  {
    code: 'housing',
    after: 220,
    facts:
      'Évaluation du deuxième palier : objectifs tenus six semaines sur huit. Le palier est prolongé de deux semaines, d’un commun accord.',
    reading: 'La prolongation est vécue comme une sécurité, pas comme un échec.',
    next: { what: 'Évaluer le palier prolongé', urgency: 'later', forRole: 'COO' },
  },
  {
    code: 'relations',
    facts:
      '{n} a invité un camarade d’école à une activité, au centre-ville, après en avoir parlé avec le référent. Retour à l’heure.',
  },
  {
    code: 'relations',
    after: 140,
    facts:
      'Échange sur l’amitié et l’intérêt : comment savoir si quelqu’un veut du bien. {n} a proposé sa règle.',
    words: 'Un ami n’est pas pressé.',
  },
  {
    code: 'cooking',
    language: 'nl',
    facts:
      '{n} bakte pannenkoeken voor de hele groep en ruimde daarna alles zelf op. Enkel hulp nodig bij het gasvuur.',
  },

  {
    code: 'cooking',
    after: 75,
    facts:
      'Recette de chez {lui|elle} écrite en français pour le classeur de la maison, quantités testées deux fois. Elle s’appelle « le plat de l’attente ».',
  },
  {
    code: 'hygiene',
    after: 70,
    facts:
      'Trousse de toilette gérée {seul|seule} : liste, achat, budget. {n} a comparé trois prix avant de choisir.',
  },
  {
    code: 'money',
    after: 90,
    facts:
      'Jeu du budget à dix-huit ans : loyer, charges, nourriture, transport. Le solde était négatif au premier essai, positif au troisième.',
    words: 'Avoir un toit, c’est cher. Je comprends pourquoi vous comptez.',
  },
  {
    code: 'money',
    after: 110,
    facts:
      'Demande d’envoyer de l’argent à la famille. Discussion ouverte : combien, par qui, et ce qui reste. Décision remise à la semaine prochaine avec le tuteur.',
    reading:
      'La loyauté familiale est forte et légitime ; vérifier qu’aucune dette du voyage ne se cache derrière.',
    next: { what: 'Parler de l’envoi d’argent avec le tuteur', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'administration',
    after: 95,
    facts:
      'Courrier de la mutuelle lu et compris à deux. {n} a rempli le formulaire, relu par la référente, une seule rature.',
  },
  {
    code: 'health',
    after: 85,
    facts: 'Pharmacie : {n} a demandé {seul|seule} le médicament prescrit et l’explication de la dose.',
  },
  {
    code: 'transport',
    after: 65,
    facts:
      'Itinéraire de secours essayé : bus manqué exprès, appel passé, autre ligne prise. Retour avec six minutes de retard sur le temps calculé.',
  },
  {
    code: 'work',
    after: 130,
    facts:
      'Simulation d’entretien avec une bénévole. {n} a regardé l’interlocutrice et posé deux questions sur les horaires.',
    reading:
      'À l’aise dès qu’il s’agit de gestes concrets ; la question « parlez-moi de vous » reste un mur.',
  },
  {
    code: 'housing',
    after: 190,
    facts:
      'Inventaire d’entrée du studio fait ensemble : vaisselle, clés, compteur. {n} a relevé une ampoule grillée et l’a changée.',
  },
  {
    code: 'relations',
    after: 160,
    facts:
      'Première visite d’un camarade au studio, annoncée deux jours avant, règles dites par {n} {lui-même|elle-même} à la porte.',
  },

  {
    code: 'cooking',
    after: 130,
    facts:
      'Repas d’anniversaire préparé pour six, entrée comprise. Trop de sel, reconnu en riant ; riz refait en vingt minutes.',
    words: 'Un cuisinier goûte. J’ai oublié de goûter.',
  },
  {
    code: 'money',
    after: 170,
    facts:
      'Deuxième mois sans aide : budget tenu à quatre euros près. {n} a mis la différence dans l’épargne.',
    words: 'Quatre euros, c’est un pain et un bus.',
    reading: 'Le rapport à l’argent s’apaise ; passer au budget mensuel.',
  },
  {
    code: 'safety',
    after: 150,
    facts:
      'Clé oubliée à l’intérieur du studio. {n} a appelé le numéro de la carte et attendu à l’endroit convenu, quinze minutes.',
    words: 'Avant, j’aurais cassé la fenêtre.',
    reading: 'Demander de l’aide est devenu possible.',
  },
  {
    code: 'administration',
    after: 140,
    facts: 'Agenda tenu sur papier : trois rendez-vous notés, un déplacé par {n} avec une phrase polie.',
    words: 'J’ai dit : cela ne me convient pas. Et ça a marché.',
  },
  {
    code: 'health',
    after: 175,
    facts:
      'Semaine de menus équilibrés choisie avec l’infirmière. {n} garde les lentilles et refuse le poisson, argument à l’appui.',
    next: { what: 'Refaire le point sur les repas', urgency: 'later', forRole: 'REF' },
  },
]

import type { Situation } from './situation.ts'

export const CARE: readonly Situation[] = [
  {
    code: 'appointment',
    before: 15,
    facts:
      'Bilan de santé d’arrivée demandé au médecin de la maison. Rendez-vous obtenu sous quarante-huit heures, interprète prévu.',
    next: { what: 'Accompagner au bilan de santé', urgency: 'thisWeek', forRole: 'EDU' },
  },
  {
    code: 'appointment',
    before: 40,
    facts:
      'Bilan de santé fait. Vaccinations à compléter, vue à contrôler. {n} a accepté chaque examen après explication.',
    place: 'Cabinet du médecin partenaire',
    next: { what: 'Prendre rendez-vous pour les vaccins', urgency: 'thisWeek', forRole: 'PSY' },
  },
  {
    code: 'appointment',
    facts:
      'Dentiste : deux caries soignées, contrôle dans six mois. {n} a tenu la main de l’éducatrice pendant l’anesthésie.',
    place: 'Dentiste partenaire',
  },
  {
    code: 'appointment',
    after: 20,
    facts: 'Ophtalmologue : lunettes prescrites. {n} a choisi une monture bleue.',
    words: 'Je vois les feuilles des arbres !',
    place: 'Consultation d’ophtalmologie',
  },
  {
    code: 'appointment',
    after: 10,
    facts: 'Deuxième dose de vaccin administrée. Carnet mis à jour, prochaine dose dans deux mois.',
  },
  {
    code: 'doseGiven',
    medicine: 'Paracétamol 500 mg',
    facts: 'Comprimé donné à 20 h 15 pour un mal de tête, avec de l’eau. Soulagement dit à 21 h.',
  },
  {
    code: 'doseGiven',
    medicine: 'Fer, selon prescription',
    facts: 'Prise du matin donnée au petit déjeuner. Bien tolérée, pas de plainte.',
  },
  {
    after: 40,
    code: 'doseGiven',
    medicine: 'Antibiotique, selon prescription, jour 3 sur 7',
    facts: 'Prise de midi donnée à l’école par l’infirmerie, confirmée par message. Pas de fièvre.',
  },
  {
    code: 'doseRefused',
    medicine: 'Mélatonine, selon prescription',
    facts:
      '{n} n’a pas voulu du comprimé ce soir. Refus noté, pas d’insistance ; l’infirmière est prévenue. Endormi{e} vers minuit.',
    words: 'Je veux dormir avec ma tête à moi.',
    next: { what: 'Reparler du traitement du soir', urgency: 'thisWeek', forRole: 'PSY' },
  },
  {
    code: 'complaint',
    facts:
      'Douleur au poignet droit après le sport. Pas de gonflement, mobilité complète. Froid dix minutes, repos, à revoir demain matin.',
    next: { what: 'Revoir le poignet demain matin', urgency: 'today', forRole: 'EDU' },
  },
  {
    code: 'complaint',
    facts:
      'Mal de dos ancien, dit {n}, depuis « le travail ». Localisé en bas, plus fort le matin. Rendez-vous médical proposé et accepté.',
    words: 'Je portais des choses lourdes, avant.',
    next: { what: 'Rendez-vous chez le médecin pour le dos', urgency: 'thisWeek', forRole: 'PSY' },
  },
  {
    code: 'complaint',
    facts: 'Fièvre à 38,4 °C à 17 h. Boissons, repos, surveillance toutes les trois heures. 37,6 °C à 23 h.',
  },
  {
    after: 50,
    code: 'complaint',
    facts: 'Maux de ventre répétés les jours de convocation. Examen médical normal la semaine passée.',
  },
  {
    code: 'care',
    facts: 'Ampoule au talon nettoyée et pansée. Chaussures trop petites : pointure à revoir.',
    next: { what: 'Acheter des chaussures à la bonne pointure', urgency: 'thisWeek', forRole: 'EDU' },
  },
  {
    code: 'care',
    facts: 'Soin des mains : crème et gants pour l’eczéma. {n} sait le faire {seul|seule} et l’a montré.',
  },
  {
    code: 'care',
    facts:
      'Coupure légère en cuisine, index gauche. Lavage, désinfection, pansement. Vaccin antitétanique à jour.',
  },
  {
    code: 'care',
    language: 'nl',
    facts: 'Schaafwond aan de knie na het voetballen, gereinigd en verzorgd. {n} wou meteen verder spelen.',
  },
  {
    code: 'appointment',
    after: 60,
    facts:
      'Contrôle chez le médecin : poids en hausse de trois kilos depuis l’arrivée, tension normale. {n} a posé seul{e} ses questions.',
  },

  {
    code: 'care',
    after: 3,
    facts:
      'Pesée et taille notées avec l’accord {de n}, en chaussettes, porte fermée. {Il} a demandé le chiffre et l’a écrit dans son carnet.',
  },
  { code: 'care', facts: 'Piqûre de guêpe à la cheville. Froid, surveillance une heure, pas de réaction.' },
  {
    code: 'care',
    facts:
      'Saignement de nez après le repas, arrêté en cinq minutes. {n} est resté{e} calme, tête penchée en avant comme montré.',
  },
  {
    code: 'complaint',
    after: 5,
    facts:
      'Douleur dentaire à gauche depuis deux jours. Mange d’un seul côté. Antidouleur donné selon l’ordre permanent.',
    next: { what: 'Rendez-vous dentiste en urgence', urgency: 'today', forRole: 'EDU' },
  },
  {
    code: 'complaint',
    facts:
      'Toux sèche la nuit, pas de fièvre. Boissons chaudes, fenêtre entrouverte. À revoir si cela dure trois jours.',
  },
  {
    code: 'complaint',
    after: 20,
    facts:
      'Vertige bref au sport. Tension prise : normale. {n} n’avait rien mangé le matin. Goûter donné, repos.',
    next: { what: 'Parler du petit déjeuner avec {n}', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'doseGiven',
    medicine: 'Vitamine D, une ampoule',
    facts:
      'Ampoule mensuelle donnée avec le goûter. {n} a coché la case {lui-même|elle-même} sur le calendrier.',
  },
  {
    code: 'doseGiven',
    medicine: 'Collyre, une goutte par œil',
    facts:
      'Gouttes mises matin et soir, avec miroir, par {n} sous le regard de l’éducateur. Rougeur en recul.',
  },
  {
    code: 'doseRefused',
    medicine: 'Sirop pour la toux',
    facts: 'Refus après avoir senti le sirop. Miel proposé à la place et accepté.',
    words: 'Ça sent comme là-bas.',
  },
  {
    code: 'appointment',
    after: 30,
    facts:
      'Consultation de santé sexuelle proposée, expliquée, acceptée. {n} y est allé{e} avec la personne de son choix. Le contenu reste au soignant.',
    place: 'Planning familial partenaire',
  },
  {
    code: 'appointment',
    after: 45,
    facts:
      'Kinésithérapie, première séance pour le dos. Exercices à faire deux fois par jour, fiche en dessins affichée dans la chambre.',
    words: 'Je suis raide comme un vieux.',
  },
  {
    code: 'appointment',
    after: 90,
    facts:
      'Prise de sang de contrôle : résultats reçus, expliqués à {n} par le médecin. Fer remonté, traitement arrêté.',
  },
  {
    code: 'appointment',
    after: 8,
    facts:
      'Radiographie du poignet demandée par le médecin, faite le jour même. Pas de lésion. {n} a gardé une copie de l’image.',
  },

  {
    code: 'care',
    after: 12,
    facts: 'Pansement changé avant l’école, plaie propre. {n} tient le miroir et commente chaque geste.',
    words: 'Tu fais comme ma tante, doucement.',
  },
  {
    code: 'care',
    after: 30,
    facts:
      'Cheveux et cuir chevelu soignés après deux semaines de démangeaisons. Draps lavés, voisins de chambre prévenus sans nommer personne.',
    next: { what: 'Contrôler à nouveau dans dix jours', urgency: 'later', forRole: 'EDU' },
  },
  {
    code: 'complaint',
    after: 15,
    facts: 'Yeux fatigués le soir, mal de tête après l’écran. Pause proposée, verre d’eau, lumière baissée.',
    words: 'C’est comme du sable.',
    next: { what: 'Prendre rendez-vous pour un contrôle de la vue', urgency: 'thisWeek', forRole: 'PSY' },
  },
  {
    code: 'complaint',
    after: 35,
    facts:
      'Une douleur dont {n} préfère ne parler qu’à l’infirmière. Rendez-vous donné le jour même, rien d’autre noté ici.',
  },
  {
    code: 'appointment',
    after: 25,
    facts: 'Bilan auditif normal. {n} a levé la main à chaque son, même aux plus faibles.',
    words: 'J’entends tout. La nuit surtout.',
  },
  {
    code: 'appointment',
    after: 120,
    facts:
      'Médecin traitant choisi par {n} parmi deux. Premier rendez-vous pris à son nom d’usage, dossier transmis par le service.',
    next: { what: 'Transmettre le carnet de vaccination', urgency: 'thisWeek', forRole: 'PSY' },
  },
  {
    code: 'doseGiven',
    medicine: 'Antihistaminique, un comprimé',
    facts: 'Éternuements et yeux rouges après le jardin. Comprimé donné à 16 h 30, mieux au repas.',
    words: 'Les arbres d’ici ne me connaissent pas encore.',
  },
]

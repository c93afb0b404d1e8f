import type { Situation } from './situation.ts'

export const HOUSE_LOG: readonly Situation[] = [
  {
    code: 'night',
    before: 10,
    facts:
      'Couloir éclairé à sa demande. {n} s’est levé{e} deux fois pour vérifier que la porte d’entrée était fermée, puis s’est recouché{e} vers 1 h 30.',
    words: 'Je veux juste voir si c’est bien fermé.',
  },
  { code: 'night', facts: 'Nuit calme. Passages à 23 h, 2 h et 5 h : {n} dort.' },
  {
    code: 'night',
    facts:
      '{n} ne trouve pas le sommeil. Tisane et partie de dames dans la cuisine jusqu’à minuit et demi. Remonte {de lui-même|d’elle-même} et s’endort.',
    words: 'Quand on joue, ma tête se repose.',
  },
  {
    code: 'night',
    facts:
      'Réveil en sursaut vers 3 h. Je reste sur le pas de la porte, lumière douce, je parle de la journée de demain. {n} se rendort après une demi-heure.',
    next: { what: 'Prévenir la psychologue du réveil de cette nuit', urgency: 'today', forRole: 'EDU' },
  },
  {
    code: 'night',
    after: 20,
    facts:
      'Musique à bas volume dans la chambre jusqu’à 23 h 15. Un rappel, sans discussion, et le silence est revenu.',
  },
  {
    code: 'morning',
    facts:
      '{n} est descendu{e} {seul|seule} à 7 h 40, a mis la table pour tout le groupe sans qu’on le demande.',
  },
  {
    code: 'morning',
    facts:
      'Lever difficile. Trois passages. {n} est arrivé{e} à la cuisine à 9 h 10, a mangé deux tartines et bu un thé.',
    words: 'Je suis fatigué{e} jusque dans les os.',
  },
  {
    code: 'morning',
    after: 15,
    facts: '{n} a pris sa douche, fait son lit et rangé son bureau avant le petit déjeuner. Chambre aérée.',
  },
  {
    code: 'morning',
    after: 30,
    facts:
      'Départ pour l’école à l’heure, sac préparé la veille. {n} a relu l’horaire avec l’éducatrice et nommé les deux arrêts où l’on change.',
  },
  {
    code: 'morning',
    facts:
      '{n} demande à téléphoner avant le petit déjeuner. On relit ensemble la feuille des appels : créneau prévu à 17 h. {Il} accepte d’attendre.',
  },
  {
    code: 'day',
    facts:
      'Atelier pain avec trois autres jeunes. {n} pétrit longtemps, montre aux autres comment on faisait chez {lui|elle}, rit avec le groupe.',
    words: 'Chez nous, on met la main sur la pâte et on attend qu’elle respire.',
  },
  {
    code: 'day',
    facts:
      '{n} aide à décharger les courses et classe {lui-même|elle-même} les épices sur l’étagère. Propose un plat pour dimanche.',
  },
  {
    code: 'day',
    before: 12,
    facts:
      '{n} reste près des adultes toute la journée et suit l’éducatrice de pièce en pièce. Mange peu à midi, demande du pain l’après-midi.',
  },
  {
    code: 'day',
    facts: 'Après-midi dessin au salon. {n} prête ses crayons à un plus jeune et lui apprend à ombrer.',
  },
  {
    code: 'day',
    facts:
      'Désaccord avec un autre jeune pour la console : voix hautes, pas de gestes. Chacun a parlé à son tour, minuteur posé sur la table. Partie reprise à deux.',
  },
  {
    code: 'day',
    after: 10,
    facts:
      'Sortie en groupe au parc avec deux éducateurs. {n} marche devant, se retourne souvent, demande deux fois l’heure du retour. Rentré{e} avec le groupe à 16 h 20.',
  },
  {
    code: 'day',
    facts:
      'Visite du médecin de la maison. {n} y est allé{e} sans hésiter, interprète au téléphone. Retour à 11 h.',
  },
  {
    code: 'day',
    facts: 'Grand ménage : {n} a choisi les vitres du salon. Travail soigné, musique partagée.',
  },
  {
    code: 'evening',
    facts:
      'Repas du soir à table avec le groupe. {n} s’est resservi{e} et a raconté sa journée en quelques mots de français.',
  },
  {
    code: 'evening',
    facts:
      '{n} n’a pas voulu manger avec les autres. Assiette gardée au chaud, mangée à 20 h 30 dans la cuisine, en tête-à-tête.',
    words: 'Trop de bruit dans ma tête ce soir.',
  },
  {
    code: 'evening',
    facts: 'Soirée film choisie par vote. {n} a traduit deux répliques pour son voisin. Coucher à 22 h 30.',
  },
  {
    code: 'evening',
    facts:
      'Appel supervisé de quinze minutes, en présence de l’éducatrice, dans la langue {de n}. Visage détendu après l’appel.',
  },
  {
    code: 'evening',
    facts:
      '{n} a cuisiné pour six avec l’aide de l’éducateur. Le groupe a applaudi ; {il} a baissé les yeux et souri.',
  },
  {
    code: 'evening',
    after: 25,
    facts:
      'Devoirs au salon de 18 h à 19 h. {n} demande de l’aide pour une consigne, puis termine {seul|seule}.',
  },
  {
    code: 'evening',
    facts: 'Argent de poche de la semaine remis et signé. {n} met cinq euros de côté dans son enveloppe.',
  },
  {
    code: 'evening',
    facts:
      '{n} est resté{e} longtemps à la fenêtre du palier. Je m’assieds à côté, sans parler ; au bout d’un moment {il} a demandé ce qu’il y avait à manger demain.',
  },
  {
    code: 'day',
    facts:
      'Lessive faite avec l’éducatrice : tri, dosage, programme. {n} a noté les températures au marqueur sur un papier collé à la machine.',
  },
  {
    code: 'evening',
    language: 'nl',
    facts:
      '{n} heeft samen met mij gekookt en daarna een spelletje gespeeld. Rustige avond, om 22.15 uur naar boven.',
  },
  {
    code: 'day',
    language: 'nl',
    facts:
      '{n} wou vandaag niet mee naar buiten. We hebben binnen een puzzel gemaakt; na een uur kwam er een glimlach.',
  },
  {
    code: 'night',
    facts:
      'Orage vers 2 h. {n} est venu{e} s’asseoir dans le bureau de nuit avec sa couverture. Retour en chambre à 3 h, porte entrouverte.',
  },
  {
    code: 'morning',
    facts:
      '{n} a demandé qui travaillait ce soir et a vérifié le tableau des photos de l’équipe. Rassuré{e} par la réponse.',
  },
  {
    code: 'day',
    after: 40,
    facts:
      '{n} a accueilli un nouveau venu à la cuisine : lui a montré les tasses, le sucre, et lui a laissé sa place près du radiateur.',
  },
  {
    code: 'evening',
    after: 14,
    facts:
      'Conseil de maison. {n} a pris la parole une fois, par l’interprète, pour demander un deuxième créneau de football. Proposition acceptée à l’essai.',
  },
  {
    code: 'morning',
    after: 60,
    facts: 'Premier réveil sans rappel depuis une semaine. {n} a réglé le vieux réveil prêté par l’équipe.',
  },
  {
    code: 'day',
    facts:
      'Mal de ventre après le repas. Repos en chambre, bouillotte, eau. À 16 h, {n} va mieux et descend goûter.',
  },
  {
    code: 'evening',
    facts:
      'Anniversaire d’un autre jeune. {n} a gonflé les ballons et chanté avec tout le monde ; s’est retiré{e} avant le gâteau, est revenu{e} pour la photo du dessert, sans visages.',
  },
  {
    code: 'night',
    after: 30,
    facts:
      'Retour de l’activité du soir à 21 h 50, dix minutes avant l’heure convenue. {n} a signé la feuille et souhaité bonne nuit.',
  },
  {
    code: 'day',
    facts:
      'Coupe de cheveux à la maison avec le bénévole habituel. {n} s’est regardé{e} longtemps dans le miroir.',
    words: 'Là, c’est moi.',
  },

  {
    code: 'evening',
    after: 7,
    facts: 'Partie de cartes à quatre. {n} a triché, l’a avoué en riant, a perdu la suivante sans protester.',
  },
  {
    code: 'day',
    after: 5,
    facts:
      '{n} a planté de la menthe dans un pot et l’arrose chaque matin. Le pot est sur la fenêtre de la cuisine.',
  },
  {
    code: 'morning',
    after: 12,
    facts: 'Petit déjeuner calme. {n} a demandé le mot français pour « cumin » et l’a écrit sur sa main.',
  },
  {
    code: 'night',
    after: 50,
    facts:
      'Bruit de moteur dans la rue à 1 h. {n} a ouvert sa porte, a vu qui veillait dans le couloir, a refermé.',
  },
  {
    code: 'day',
    after: 30,
    facts:
      'Linge plié pour tout l’étage par {n} et son voisin, en écoutant un match. Score affiché sur la machine.',
  },
  {
    code: 'evening',
    after: 60,
    facts:
      '{n} a demandé à lire ce qui est écrit sur cette journée. Lu ensemble. Une précision ajoutée à sa demande : « j’ai ri aussi ».',
  },

  {
    code: 'morning',
    after: 45,
    facts: '{n} a préparé les tartines d’un plus jeune et vérifié son cartable.',
    words: 'Chez nous, le grand regarde le petit.',
  },
  {
    code: 'evening',
    after: 20,
    facts: 'Coup de fatigue après le sport, repas pris en silence, douche longue, lumière éteinte à 21 h 30.',
    words: 'C’est de la bonne fatigue.',
  },
  {
    code: 'day',
    after: 15,
    facts: 'Jeu de société à sept langues. {n} a inventé une règle pour que tout le monde comprenne.',
    words: 'On montre avec les mains, c’est tout.',
  },
  {
    code: 'night',
    after: 5,
    facts: 'À 4 h, {n} est descendu{e} boire de l’eau, a demandé l’heure et s’est recouché{e}.',
    words: 'Je voulais savoir si c’était déjà demain.',
  },
]

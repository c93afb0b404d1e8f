import type { Situation } from './situation.ts'

export const PSY: readonly Situation[] = [
  {
    code: 'session',
    before: 30,
    facts:
      'Première rencontre, trente minutes, interprète au téléphone. {n} a demandé à quoi sert un psychologue et si les autres sauront. Réponses données.',
    words: 'Donc ici, c’est comme une valise fermée.',
    reading: 'Alliance prudente. Ne rien ouvrir avant que le sommeil soit meilleur.',
  },
  {
    after: 10,
    code: 'session',
    facts:
      'Séance par le dessin. {n} dessine une maison à sept fenêtres, toutes éclairées, et demande à la garder dans le tiroir du bureau.',
    reading:
      'La maison éclairée revient pour la deuxième fois : recherche de sécurité, lisible comme une ressource.',
  },
  {
    after: 14,
    code: 'session',
    facts:
      'Exercice de respiration et d’ancrage : cinq choses vues, quatre touchées. {n} l’a appris et l’a montré à son tour.',
    words: 'Je l’ai fait dans le bus, ça marche.',
  },
  {
    code: 'session',
    after: 25,
    facts:
      '{n} a parlé du trajet pendant quelques minutes, puis s’est arrêté{e}. Retour au présent par le thé et le nom des objets de la pièce.',
    reading: 'La limite a été posée par {n} {lui-même|elle-même}, signe de bonne protection.',
  },
  {
    code: 'session',
    after: 60,
    facts:
      'Travail sur les souvenirs heureux : la cuisine de la grand-mère, un jeu de billes, une chanson. Enregistrement de la chanson refusé, respecté.',
  },
  {
    code: 'session',
    facts: 'Séance écourtée à la demande {de n}, fatigué{e}. Nous avons convenu qu’annuler est permis.',
    reading: 'Pouvoir dire non sans conséquence est en soi thérapeutique.',
  },
  {
    code: 'session',
    after: 45,
    facts:
      'Échelle de sommeil remplie ensemble : de trois à cinq heures par nuit, contre deux à l’arrivée. Cauchemars moins fréquents.',
  },
  {
    code: 'observation',
    facts:
      'Observation au repas du soir, avec l’accord {de n} : place dos au mur, regard vers la porte, mange en dix minutes. Sourit à son voisin.',
    reading: 'Vigilance encore élevée en groupe ; diminue quand l’adulte connu est assis à côté.',
  },
  {
    code: 'observation',
    after: 35,
    facts:
      'Moins de sursauts qu’au premier mois. {n} accepte désormais une porte fermée pendant l’entretien.',
  },
  {
    code: 'crisis',
    after: 12,
    facts:
      'Appelée à 18 h : {n} recroquevillé{e} dans le couloir après un bruit de moteur. Présence, voix basse, couverture. Retour au calme en vingt minutes.',
    words: 'J’ai cru qu’ils étaient là.',
    reading:
      'Reviviscence brève, contenue. Consigne transmise à l’équipe avec l’accord {de n} : prévenir avant les travaux bruyants.',
  },
  {
    code: 'crisis',
    after: 50,
    facts:
      'Propos sombres un soir de fête. Évaluation faite : pas de projet, pas de moyen, accepte de rester en présence. Passages de nuit renforcés, avis du médecin demandé pour le lendemain.',
    reading: 'Tristesse liée à l’absence de la famille plus qu’à un désir de mourir. Réévaluer à froid.',
    next: { what: 'Réévaluer l’humeur à froid avec le médecin', urgency: 'now', forRole: 'PSY' },
  },
  {
    code: 'network',
    after: 20,
    facts:
      'Contact avec un service de santé mentale habitué à l’exil : première consultation proposée dans trois semaines, interprète compris. {n} est d’accord.',
    next: { what: 'Accompagner à la première consultation', urgency: 'later', forRole: 'REF' },
  },
  {
    code: 'network',
    after: 75,
    facts:
      'Échange avec le thérapeute externe, avec l’accord {de n} : même lecture, rythme de quinze jours maintenu.',
  },
  {
    code: 'session',
    after: 90,
    facts:
      '{n} apporte pour la première fois un sujet choisi : « comment on sait qu’on est amoureux ». Séance légère, sérieuse aussi.',
    reading: 'L’adolescence reprend ses droits ; c’est une bonne nouvelle.',
  },
  {
    code: 'session',
    after: 120,
    facts:
      'Bilan de quatre mois fait ensemble : ce qui aide (musique, sport, la référente), ce qui pèse (les dates, les appels).',
  },
  {
    code: 'observation',
    after: 100,
    facts: 'Au jardin, {n} apprend à un plus jeune l’exercice des cinq choses vues. Je n’interviens pas.',
  },

  {
    code: 'session',
    facts:
      '{n} est venu{e} sans rien vouloir dire. Nous avons trié des boutons par couleur pendant trente minutes.',
    words: 'Trier, c’est bien. Ça a une fin.',
    reading: 'Besoin de finitude et d’ordre : à reprendre.',
  },
  {
    code: 'session',
    after: 18,
    facts:
      'Récit d’un rêve, commencé par {n} et raconté jusqu’au réveil. Pas d’interprétation donnée. Nous avons cherché ensemble une autre fin, puis une image de clôture.',
    reading: 'Le rêve se laisse raconter, c’est nouveau.',
  },
  {
    code: 'session',
    after: 40,
    facts:
      'Génogramme dessiné avec des cailloux : chaque personne choisie, posée, parfois déplacée. {n} a laissé deux cailloux dans sa poche.',
    words: 'Ceux-là, je ne sais pas encore où ils vont.',
  },
  {
    code: 'session',
    after: 55,
    facts:
      'Honte nommée pour la première fois, à propos de l’argent gagné. Écouté sans commentaire. {n} a demandé si d’autres jeunes disent la même chose ; oui.',
    reading: 'La honte change de camp lentement. Rester sur ce fil, sans hâte.',
  },
  {
    code: 'session',
    after: 80,
    facts:
      'Liste des personnes de confiance : quatre noms, dont deux hors de la maison. Il y en avait un à l’arrivée.',
    reading: 'Élargissement du cercle, sans précipitation apparente.',
  },
  {
    code: 'session',
    facts: 'Interprète changé à la demande {de n}. Séance plus longue que d’habitude, ton plus libre.',
    reading: 'Le premier interprète venait peut-être d’une région trop proche.',
  },
  {
    code: 'session',
    after: 150,
    facts: 'Préparation de la fin du suivi hebdomadaire. {n} propose un rendez-vous par mois « au cas où ».',
  },
  {
    code: 'observation',
    after: 15,
    facts:
      'Pendant le jeu de ballon, {n} compte à voix basse avant chaque tir. Même chose avant de dormir, dit l’équipe de nuit.',
    reading: 'Compter semble l’aider à rester présent{e}. Ressource à respecter.',
  },
  {
    code: 'observation',
    after: 60,
    facts:
      'À la fête de la maison, {n} a dansé dix minutes puis a cherché le regard d’un adulte avant de sortir prendre l’air.',
  },
  {
    code: 'network',
    after: 45,
    facts:
      'Avis du médecin sur le sommeil : pas de médicament pour l’instant, poursuite des rituels du soir. Revoir dans un mois.',
    next: { what: 'Revoir le sommeil avec le médecin', urgency: 'later', forRole: 'PSY' },
  },
  {
    code: 'crisis',
    after: 90,
    facts:
      'Refus de s’alimenter pendant une journée après une convocation. Présence, boissons chaudes, pas d’insistance. Repas repris le lendemain matin avec le groupe.',
    words: 'Quand ils décident pour moi, je décide au moins de ça.',
    reading:
      'Reprise de contrôle plutôt que trouble installé. Associer {n} aux prochaines décisions de dates.',
  },
  {
    code: 'session',
    language: 'nl',
    after: 30,
    facts:
      'Gesprek in het Nederlands en met tekeningen, op vraag van {n}. Rustig tempo, veel stiltes, een glimlach op het einde.',
  },

  {
    code: 'session',
    after: 70,
    facts: '{n} a apporté une chanson à écouter ensemble et en a traduit le refrain.',
    words: 'Elle dit : la route finit toujours par une porte.',
    reading: 'La métaphore de la porte traverse les séances depuis le début.',
  },
  {
    code: 'session',
    after: 110,
    facts:
      'Colère contre les parents exprimée à voix forte, puis à voix basse. Fenêtre ouverte, marche jusqu’au fond du jardin.',
    words: 'Ils ne savaient pas. Mais ils auraient pu demander.',
    reading: 'Ambivalence enfin dite ; rien à réparer aujourd’hui.',
  },
  {
    code: 'session',
    after: 35,
    facts:
      'Boîte à objets : {n} a choisi une pierre lisse pour sa poche et l’a montrée à la séance suivante.',
    words: 'Quand ça monte, je la serre.',
  },
  {
    code: 'observation',
    after: 25,
    facts: 'Au retour d’un appel, {n} a rangé trois fois ses chaussures puis s’est assis{e} au piano.',
    reading: 'Ranger puis jouer : deux manières de redescendre.',
  },
]

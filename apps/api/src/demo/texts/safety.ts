import type { Situation } from './situation.ts'

export const SAFETY: readonly Situation[] = [
  {
    code: 'measure',
    before: 8,
    facts:
      'Premier point de sécurité avec {n} : téléphone éteint et gardé au coffre contre reçu, sorties avec un adulte, phrase unique au téléphone pour toute l’équipe. {n} a répété les trois points avec ses mots.',
    words: 'Pas de photo, pas d’adresse, pas {seul|seule}.',
    reading: 'Les règles semblent soulager plus que contraindre, à ce stade.',
  },
  {
    code: 'contact',
    facts:
      'Appel sur la ligne du service à 15 h 20 : une voix d’homme demande à parler à {n} par son prénom. Réponse convenue, aucune confirmation. Numéro masqué, accent non identifié. Appel noté, coordination prévenue à 15 h 30.',
    reading:
      'Le prénom d’usage n’est connu que de peu de personnes ; d’où vient-il ? À vérifier avant de conclure.',
    next: {
      what: 'Vérifier qui connaît le prénom d’usage en dehors de la maison',
      urgency: 'today',
      forRole: 'COO',
    },
  },
  {
    code: 'contact',
    facts:
      '{n} dit avoir reçu, à l’école, un billet plié avec un numéro de téléphone. {Il} l’a remis {de lui-même|d’elle-même} à l’éducateur en rentrant. Billet mis sous enveloppe datée.',
    words: 'Je n’ai pas appelé. Je te le donne.',
    next: { what: 'Transmettre l’enveloppe au service juridique', urgency: 'today', forRole: 'LEG' },
  },
  {
    code: 'sighting',
    facts:
      'Au retour de l’activité, l’éducateur remarque la même voiture grise à deux arrêts successifs. Détour par le centre commercial, attente de vingt minutes, retour par une autre ligne. La voiture n’a plus été vue. Plaque partielle notée.',
    reading: 'Coïncidence possible. Trajet à varier cette semaine par prudence.',
    next: { what: 'Varier les trajets de la semaine', urgency: 'today', forRole: 'EDU' },
  },
  {
    code: 'phone',
    facts:
      'Revue des réseaux faite avec {n}, à l’écran, {il} tenant la souris : localisation coupée, deux comptes passés en privé, un ancien groupe quitté. Durée : une heure.',
    words: 'Je ne savais pas qu’on voyait où je suis.',
    reading: 'Bonne compréhension technique ; la tentation de répondre aux anciens messages reste forte.',
  },
  {
    code: 'phone',
    after: 20,
    facts:
      'Une photo du groupe a été publiée par un camarade de club. {n} apparaît de dos. Le club l’a retirée en une heure à notre demande, sans explication donnée.',
    next: { what: 'Rappeler au club la règle des photos', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'outing',
    facts:
      'Sortie accompagnée à la bibliothèque. {n} a proposé {lui-même|elle-même} de s’asseoir dos au mur, vue sur la porte. Aucun incident. Retour à l’heure par le second itinéraire.',
    place: 'Bibliothèque communale, salle jeunesse',
  },
  {
    code: 'outing',
    after: 45,
    facts:
      'Premier trajet sans adulte jusqu’à l’école. Appel à l’arrivée à 8 h 12 et au départ à 15 h 40, comme convenu. {n} est rentré{e} {fier|fière}.',
    reading: 'Élargissement réussi ; à maintenir deux semaines avant d’ajouter le trajet du sport.',
  },
  {
    code: 'measure',
    after: 30,
    facts:
      'Réévaluation du plan de sécurité en équipe : régime de sortie « en groupe » maintenu, créneau de téléphone porté à trente minutes. L’avis {de n} a été recueilli avant la réunion.',
    words: 'Je veux bien le groupe. Après, je veux essayer {seul|seule}.',
    next: { what: 'Revoir le plan de sécurité dans un mois', urgency: 'later', forRole: 'COO' },
  },
  {
    code: 'contact',
    after: 15,
    facts:
      'Message reçu sur un ancien compte, lu en présence de l’éducatrice : des reproches et une demande de rembourser. Capture conservée, pas de réponse envoyée. {n} a pleuré puis demandé à dormir.',
    reading:
      'Pression par la dette, à relier à ce qui a été dit au premier entretien. Ne pas demander plus ce soir.',
    next: { what: 'Prévenir l’avocat du message reçu', urgency: 'today', forRole: 'LEG' },
  },
  {
    code: 'sighting',
    facts:
      '{n} croit avoir reconnu quelqu’un à la gare et s’est figé{e}. L’éducateur a pris le quai opposé avec {lui|elle}. Personne n’a suivi. Rentrés à 17 h 50 par un taxi du service.',
    words: 'Peut-être que ce n’était pas lui. Mon corps a cru que oui.',
    next: { what: 'Éviter la gare pendant deux semaines', urgency: 'now', forRole: 'EDU' },
  },
  {
    code: 'other',
    facts:
      'Exercice d’évacuation de nuit. {n} a suivi la consigne, est sorti{e} calmement et s’est placé{e} au point de rassemblement. Durée totale du groupe : trois minutes dix.',
  },
  {
    code: 'other',
    after: 25,
    facts:
      'Un livreur a demandé le nom des habitants. {n}, présent{e} dans l’entrée, a répondu « je vais chercher un adulte ». Exactement ce qui avait été répété.',
    reading: 'Le mot de passe « je vais chercher un adulte » est acquis.',
  },
  {
    code: 'measure',
    facts:
      'Carte de poche refaite avec {n} : deux numéros, une phrase, pas d’adresse. {Il} a choisi de l’écrire aussi dans sa langue.',
  },
  {
    code: 'outing',
    facts:
      'Sortie au marché annulée : {n} a entendu parler sa langue derrière {lui|elle} et a demandé à rentrer. Demi-tour immédiat. Goûter à la maison.',
    words: 'Peut-être ils connaissent ma famille.',
  },
  {
    code: 'phone',
    after: 60,
    facts:
      'Accord sur le téléphone revu : usage libre de 17 h à 20 h, dépôt la nuit, liste de contacts relue chaque mois. Signé par {n} et le référent.',
    next: { what: 'Relire la liste des contacts', urgency: 'later', forRole: 'REF' },
  },
  {
    code: 'contact',
    after: 50,
    facts:
      'Une cousine a appelé au numéro du service. Identité vérifiée par le tuteur avant de rappeler. Conversation courte, sur haut-parleur, avec interprète : nouvelles de la famille, rien sur le lieu.',
    reading: 'Contact plutôt protecteur. À revoir si des demandes d’argent apparaissent.',
  },
  {
    code: 'sighting',
    language: 'nl',
    facts:
      'Bij het buitengaan stond iemand lang te telefoneren aan de overkant. {n} en ik zijn terug naar binnen gegaan en na een kwartier langs achter vertrokken. Niets meer gezien.',
    reading: 'Waarschijnlijk toeval, toch genoteerd.',
  },
  {
    code: 'measure',
    after: 12,
    facts:
      'Réunion avec la personne de contact de la police, hors de la maison. Numéro direct reçu, consigne en cas de message : ne pas répondre, ne pas effacer, prévenir.',
  },
  {
    code: 'other',
    facts:
      '{n} a demandé pourquoi les voisins ne savent rien. Explication donnée simplement : moins de personnes savent, mieux chacun dort. {Il} a acquiescé.',
    words: 'Alors moi aussi je protège la maison.',
  },

  {
    code: 'measure',
    after: 6,
    facts:
      'Plan de sécurité, première version, écrit avec {n} en images : où je vais, avec qui, qui j’appelle, ce que je dis. Une copie dans le tiroir, une au bureau.',
    reading:
      '{n} a ajouté une étape à laquelle nous n’avions pas pensé : connaît mieux que nous les manières de faire des autres.',
  },
  {
    code: 'phone',
    after: 35,
    facts:
      'Demande de restitution du téléphone. Réponse donnée avec ses raisons : dans deux semaines, carte neuve, liste de dix contacts. {n} a discuté deux contacts et gagné sur un.',
    words: 'Lui, c’est mon ami d’école de là-bas. Il ne dit rien.',
  },
  {
    code: 'phone',
    after: 10,
    facts:
      'Demande d’ami venue d’un profil inconnu avec une photo de la ville d’origine {de n}. Signalée par {lui|elle} dans l’heure. Compte bloqué, capture gardée.',
  },
  {
    code: 'contact',
    after: 70,
    facts:
      'Plus aucun message depuis six semaines. {n} vérifie moins souvent. Maintien des consignes jusqu’à la prochaine évaluation.',
  },
  {
    code: 'outing',
    after: 18,
    facts:
      'Sortie piscine en groupe. {n} a gardé un œil sur l’entrée pendant le premier quart d’heure, puis a nagé. Rien à signaler.',
  },
  {
    code: 'outing',
    after: 120,
    facts:
      'Retour du sport avec quinze minutes d’avance : {n} a préféré prendre la ligne directe parce que quelqu’un {le|la} regardait sur le quai. Bon réflexe, salué.',
    reading: 'La vigilance est restée, la panique a disparu.',
  },
  {
    code: 'sighting',
    after: 40,
    facts:
      'Deux hommes assis dans une voiture devant l’école à 15 h 30, selon la surveillante. L’école a fait sortir {n} par la cour arrière et nous a appelés. Police de référence informée à 15 h 50.',
    next: { what: 'Faire le point avec l’école sur la sortie par la cour', urgency: 'today', forRole: 'REF' },
  },
  {
    code: 'other',
    after: 90,
    facts:
      'Un ancien jeune a proposé sur un réseau de « passer dire bonjour ». Réponse convenue avec {n} : on se voit en ville, avec un éducateur. Rendez-vous pris au café.',
  },
  {
    code: 'measure',
    after: 150,
    facts:
      'Passage au régime « sans adulte pour l’école et le sport ». Conditions relues et signées : appel au départ, retour à l’heure, changement de trajet dit avant.',
  },

  {
    code: 'phone',
    after: 80,
    facts:
      'Ancienne carte SIM détruite ensemble, à la demande {de n}, devant témoin. Une photo des morceaux est au dossier.',
    words: 'Maintenant il peut sonner dans le vide.',
    reading: 'Geste fort, décidé par {n} ; à fêter discrètement.',
  },
  {
    code: 'outing',
    after: 60,
    facts:
      'Trajet du sport sans adulte, deuxième semaine : appels faits, heures tenues, un détour annoncé avant d’être pris.',
    words: 'Je préviens, et après je respire.',
  },
  {
    code: 'other',
    after: 35,
    facts:
      'Cercle de confiance relu : cinq personnes, chacune avec ce qu’elle peut savoir. {n} en a retiré une et ajouté son entraîneur, pour le prénom seulement.',
  },
]

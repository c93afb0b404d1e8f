import type { Situation } from './situation.ts'

export const LEGAL: readonly Situation[] = [
  {
    code: 'guardian',
    before: 40,
    facts:
      'Désignation du tuteur reçue du Service des Tutelles. Premier rendez-vous fixé dans un lieu neutre, interprète réservé.',
    next: {
      what: 'Préparer avec {n} la première rencontre avec le tuteur',
      urgency: 'thisWeek',
      forRole: 'REF',
    },
  },
  {
    after: 10,
    before: 50,
    code: 'guardian',
    facts:
      'Rencontre avec le tuteur, une heure. {n} a posé trois questions préparées la veille. Le tuteur passera tous les quinze jours.',
    words: 'Il a écrit mon nom correctement.',
  },
  {
    before: 60,
    code: 'lawyer',
    facts:
      'Premier entretien avec l’avocat, avec interprète sur place. Mandat signé par le tuteur. Le contenu de l’échange appartient à {n} et à son avocat.',
    reading: '{n} est sorti{e} détendu{e} ; la confidentialité semble comprise.',
  },
  {
    code: 'lawyer',
    after: 30,
    facts:
      'Appel de l’avocat : point sur les pièces attendues. Aucune démarche urgente avant la fin du mois.',
  },
  {
    code: 'step',
    facts:
      'Dossier de séjour : liste des pièces vérifiée avec {n} et le tuteur. Manquent deux photos et la copie certifiée d’un acte.',
    next: { what: 'Réunir les pièces manquantes', urgency: 'thisWeek', forRole: 'LEG' },
  },
  {
    code: 'step',
    after: 20,
    facts:
      'Information donnée à {n}, en trois fois et dans sa langue, sur le statut de victime de la traite et sur les autres voies. Aucun choix demandé.',
    words: 'Donc je peux réfléchir, et vous m’hébergez quand même ?',
    reading: 'La question du choix libre est bien entendue ; laisser du temps.',
  },
  {
    code: 'step',
    after: 60,
    facts:
      'Demande de prolongation introduite par le tuteur dans le délai. Accusé de réception classé, échéance notée.',
  },
  {
    code: 'choice',
    after: 25,
    facts:
      '{n} a dit à son tuteur, en présence de l’avocat, qu’{il} souhaite prendre le temps de réfléchir avant de parler à la police. Souhait noté et respecté.',
    words: 'Pas maintenant. Peut-être quand je dormirai mieux.',
  },
  {
    code: 'choice',
    after: 70,
    facts:
      '{n} souhaite être entendu{e}. {Il} a demandé que la référente l’attende dans la pièce voisine. L’avocat et le tuteur sont informés.',
    next: { what: 'Organiser l’accompagnement le jour de l’audition', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'hearing',
    after: 80,
    facts:
      'Audition filmée tenue par des policiers formés, avec interprète, avocat et tuteur. Durée : une heure dix avec deux pauses. Le contenu n’est pas repris ici.',
    reading: 'Fatigue importante au retour ; soirée au calme prévue.',
    next: { what: 'Garder la soirée libre d’activités', urgency: 'today', forRole: 'EDU' },
  },
  {
    code: 'hearing',
    after: 110,
    facts:
      'Rendez-vous à l’administration reporté d’une semaine par l’office. {n} prévenu{e} le jour même, trajet annulé.',
    next: { what: 'Confirmer le nouveau rendez-vous à l’office', urgency: 'thisWeek', forRole: 'LEG' },
  },
  {
    code: 'decision',
    after: 45,
    facts:
      'Document de séjour provisoire reçu. L’échéance imprimée a été recopiée dans l’agenda, copie remise au tuteur. {n} a regardé longtemps sa photo.',
    words: 'C’est la première carte à mon nom.',
  },
  {
    code: 'decision',
    after: 140,
    facts:
      'Décision favorable notifiée à l’avocat. Explication donnée à {n} avec interprète : ce qui change, ce qui ne change pas, jusqu’à quand.',
    reading: 'Soulagement, puis silence. L’après commence à se poser.',
  },
  {
    code: 'other',
    facts:
      'Échange avec le service de protection de la jeunesse : mandat confirmé, prochaine évaluation fixée.',
    next: { what: 'Envoyer le rapport au service mandant', urgency: 'thisWeek', forRole: 'LEG' },
  },
  {
    code: 'other',
    after: 50,
    facts:
      'Acte de naissance demandé par la famille via le consulat. Délai annoncé : deux à quatre mois. {n} a dicté les noms de ses parents.',
  },
  {
    code: 'lawyer',
    after: 90,
    facts:
      'L’avocat consulte le dossier sur mandat et demande deux copies. Remise en main propre, liste signée.',
  },
  {
    code: 'step',
    after: 15,
    facts: 'Photo d’identité faite dans une cabine loin de la maison. {n} a choisi sa chemise la veille.',
  },
  {
    code: 'guardian',
    language: 'nl',
    after: 35,
    facts:
      'Overleg met de voogd in het Nederlands: schoolkeuze, zakgeld en het volgende bezoek. De voogd bevestigt het akkoord schriftelijk.',
  },
  {
    code: 'other',
    after: 100,
    facts:
      'Question {de n} sur le travail des mineurs : ce qui est permis, ce qui ne l’est pas, et que le salaire est à {lui|elle}. Fiche en pictogrammes remise.',
  },
  {
    code: 'step',
    after: 180,
    facts:
      'Préparation de la majorité : fin de la tutelle, nouveau mandat pour l’avocat, demandes à introduire avant la date. Liste relue avec {n} et le tuteur.',
    next: { what: 'Vérifier les échéances des dix-huit ans', urgency: 'thisWeek', forRole: 'LEG' },
  },

  {
    code: 'guardian',
    after: 60,
    facts:
      'Visite du tuteur : bulletin, santé, projet. {n} a demandé s’il continuerait après les dix-huit ans ; réponse franche, puis silence.',
    reading: 'La fin annoncée de la tutelle inquiète. Préparer une personne de confiance.',
  },
  {
    code: 'lawyer',
    after: 45,
    facts:
      '{n} a appelé {lui-même|elle-même} le cabinet pour demander où en est son dossier. L’avocat a rappelé dans l’heure.',
    words: 'Il a dit : on attend, et c’est normal d’attendre.',
  },
  {
    code: 'step',
    after: 35,
    facts:
      'Attestation du centre spécialisé reçue et remise au tuteur. L’original est au coffre, une copie au dossier.',
  },
  {
    code: 'step',
    after: 75,
    facts:
      'Relecture avec {n} de la lettre explicative à l’office, préparée par l’avocat. Deux dates corrigées à sa demande.',
  },
  {
    code: 'choice',
    after: 40,
    facts:
      'Les trois voies possibles ont été posées sur la table, une feuille de couleur chacune. {n} a gardé les trois feuilles.',
    words: 'Je veux dormir avec les trois.',
  },
  {
    code: 'hearing',
    after: 95,
    facts:
      'Visite du local d’audition la veille, avec l’éducatrice : chaise, caméra, porte. {n} a choisi sa place et demandé qui serait derrière la vitre.',
    reading: 'Voir le lieu a fait baisser la tension ; à proposer systématiquement.',
  },
  {
    code: 'decision',
    after: 120,
    facts:
      'Prolongation de six mois accordée. Échéance imprimée recopiée, tuteur et avocat prévenus, rappel créé pour la demande suivante.',
    next: { what: 'Préparer la demande de renouvellement', urgency: 'later', forRole: 'LEG' },
  },
  {
    code: 'other',
    before: 20,
    facts:
      'Signalement au Service des Tutelles complété : langue, besoins, date d’arrivée. Accusé de réception le jour même.',
  },
  {
    code: 'other',
    after: 85,
    facts:
      'Le magistrat de référence confirme que l’enquête suit son cours. {n} en a été informé{e} en une phrase, par l’avocat, et n’a pas posé de question.',
  },
  {
    code: 'other',
    language: 'nl',
    after: 65,
    facts:
      'Telefonisch contact met de Dienst Voogdij over de leeftijdsbeslissing. De beslissing is definitief; kopie per post onderweg.',
  },

  {
    code: 'guardian',
    after: 110,
    facts:
      'Le tuteur a accompagné {n} à la banque et à la commune. Deux documents signés, un refusé faute d’original.',
    words: 'Il s’est énervé pour moi, poliment.',
    next: { what: 'Demander l’original au consulat', urgency: 'thisWeek', forRole: 'LEG' },
  },
  {
    code: 'choice',
    after: 100,
    facts:
      '{n} a relu ses trois feuilles de couleur et en a rendu une. Rien n’a été demandé sur les deux autres.',
    words: 'La jaune, ce n’est pas moi.',
    reading: 'Le choix se fait par élimination, à son rythme.',
  },
  {
    code: 'step',
    after: 125,
    facts:
      'Rendez-vous à la commune : empreintes et photo. {n} a demandé à l’employée combien de personnes verraient la photo.',
    words: 'Elle a répondu, au moins.',
  },
  {
    code: 'lawyer',
    after: 70,
    facts:
      'Rencontre à trois avec l’avocat et le tuteur : qui fait quoi d’ici la fin de l’année, écrit sur une seule page que {n} a gardée.',
    reading: 'Le calendrier visible diminue les questions du soir.',
  },
  {
    code: 'decision',
    after: 160,
    facts:
      'Inscription au registre confirmée, numéro reçu. Le papier a été montré puis rangé au coffre, copie dans le classeur {de n}.',
    words: 'Maintenant j’existe deux fois.',
  },
]

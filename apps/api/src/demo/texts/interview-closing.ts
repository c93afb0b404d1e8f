import type { Follow } from './situation.ts'

export const CLOSING_TEXTS = {
  refusedPersons: ['L’interprète de la police.', 'Un homme de mon pays.', 'Quelqu’un de ma ville.'],
  pauses: [
    'Verre d’eau et fenêtre ouverte',
    'Fatigue',
    'Besoin de marcher dans le couloir',
    'Appel de la prière',
    'Un bruit dans la rue',
  ],
  observations: [
    '{n} a regardé la porte souvent au début, moins à la fin. A tenu la tasse à deux mains.',
    'Frotte son poignet gauche. N’a pas quitté sa veste. A ri une fois, à propos du chat.',
    'S’est tenu{e} droit{e} tout le temps. Les épaules sont descendues quand nous avons parlé de cuisine.',
    'A dessiné sur la feuille pendant tout l’entretien : des lignes, puis une maison.',
    'Voix basse, phrases courtes. A corrigé deux fois l’interprète.',
    'Bâillements, yeux qui se ferment. L’entretien a été arrêté avant la fin prévue.',
  ],
  told: [
    'Ce soir, l’équipe de nuit passe à 23 h, 2 h et 5 h. Demain, rien d’obligatoire. Dans la semaine, rencontre avec le tuteur.',
    'Les notes restent dans le dossier protégé. Personne dehors n’apprendra où est la maison ni qui y vit.',
    'La suite : un rendez-vous médical, une rencontre avec la juriste pour les droits, et du temps.',
    'Rien ne se décide sans explication dans sa langue. Il est possible de changer d’avis.',
  ],
  followUp: [
    'On se revoit dans la petite salle, avec le même interprète. {n} choisira le sujet.',
    'Prévenir l’infirmière. Ne plus poser de question sur le trajet d’ici là.',
    'Appel à la famille préparé ensemble en fin de semaine, si {n} le souhaite toujours.',
    'Reprendre les sujets laissés, un seul à la fois, en marchant.',
  ],
} as const

export const NEEDS: readonly Follow[] = [
  { what: 'Rendez-vous médical dans la semaine', urgency: 'thisWeek', forRole: 'PSY' },
  { what: 'Chaussures et manteau à sa taille', urgency: 'today', forRole: 'EDU' },
  { what: 'Plan de sécurité, première version', urgency: 'thisWeek', forRole: 'REF' },
  { what: 'Veilleuse pour la chambre', urgency: 'today', forRole: 'EDU' },
  { what: 'Signaler au Service des Tutelles', urgency: 'now', forRole: 'LEG' },
  { what: 'Prévenir l’équipe de nuit', urgency: 'now', forRole: 'NGT' },
  { what: 'Rendez-vous dentiste', urgency: 'thisWeek', forRole: 'EDU' },
  { what: 'Repas adapté en cuisine', urgency: 'today', forRole: 'EDU' },
  { what: 'Désigner un avocat', urgency: 'thisWeek', forRole: 'LEG' },
  { what: 'Carte SIM du service pour les appels', urgency: 'thisWeek', forRole: 'COO' },
]

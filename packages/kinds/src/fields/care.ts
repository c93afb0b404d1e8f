import type { Text } from '@havre/policy/text.ts'
import type { Field, FollowUp, RowField } from '../kind.ts'

/** What stands above a reserved record: who reads it, and where to write what the others need. */
export const FOR_THE_CARER: Text = {
  fr: 'Réservé au soignant, à qui l’a écrit et au tuteur. Ce que l’équipe doit faire s’écrit dans la carte de soins, sans le diagnostic.',
  nl: 'Voorbehouden aan de zorgverlener, wie het schreef en de voogd. Wat het team moet doen, schrijf je op de zorgkaart, zonder de diagnose.',
  en: 'Reserved for the carer, whoever wrote it and the guardian. What the team must do is written on the care card, without the diagnosis.',
}

/** Where care takes place. */
export const CARE_PLACE: RowField = {
  id: 'place',
  type: 'place',
  maxLength: 200,
  neutral: { fr: 'un lieu de soins', nl: 'een zorglocatie', en: 'a place of care' },
  label: { fr: 'Lieu de soins', nl: 'Zorglocatie', en: 'Place of care' },
}

/** Care is agreed to, each time: a child may refuse and is not made to undress, speak or explain. */
export const AGREED: RowField = {
  id: 'agreed',
  type: 'code',
  facet: true,
  options: [
    { code: 'yes', label: { fr: 'D’accord', nl: 'Akkoord', en: 'Agreed' } },
    { code: 'partly', label: { fr: 'En partie', nl: 'Gedeeltelijk', en: 'In part' } },
    { code: 'later', label: { fr: 'Plus tard', nl: 'Later', en: 'Later' } },
    { code: 'refused', label: { fr: 'Refusé', nl: 'Geweigerd', en: 'Refused' } },
  ],
  label: { fr: 'Accord du jeune', nl: 'Akkoord van de jongere', en: 'The young person’s agreement' },
}

/** The day of the next care appointment. */
export const NEXT_CARE_ON: Field = {
  id: 'nextCareOn',
  type: 'date',
  tense: 'future',
  label: { fr: 'Prochain rendez-vous le', nl: 'Volgende afspraak op', en: 'Next appointment on' },
  help: {
    fr: 'La tâche qui s’ouvre dit « rendez-vous de soins », rien de plus.',
    nl: 'De taak die opent, zegt “zorgafspraak” en niets meer.',
    en: 'The task that opens says “care appointment” and nothing more.',
  },
}

/** Its title is read by the whole shift, so it says nothing of the matter. */
export const CARE_APPOINTMENT: FollowUp = {
  id: 'appointment',
  title: {
    fr: 'Rendez-vous de soins : préparer et accompagner',
    nl: 'Zorgafspraak: voorbereiden en begeleiden',
    en: 'Care appointment: prepare and go along',
  },
  forRole: 'EDU',
  due: { on: 'nextCareOn' },
}

/** Tells the carer to bring the care card up to date. */
export const CARD_CHANGES: Field = {
  id: 'cardChanges',
  type: 'bool',
  label: {
    fr: 'La carte de soins doit changer',
    nl: 'De zorgkaart moet wijzigen',
    en: 'The care card must change',
  },
}

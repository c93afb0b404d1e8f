import type { Text } from '@havre/policy/text.ts'
import type { Field, FollowUp } from '../kind.ts'
import { CERTAINTIES, DANGER_SOURCES } from '../vocabularies/danger.ts'
import { RISK_LEVELS } from '../vocabularies/safety.ts'

/** What whoever opens a sealed record must remember. */
export const SEALED_NOTICE: Text = {
  fr: 'Partie scellée : seules la direction, la coordination et la juriste du dossier lisent ceci. Ne le recopiez nulle part, n’en parlez pas devant un jeune.',
  nl: 'Verzegeld deel: alleen de directie, de coördinatie en de jurist van het dossier lezen dit. Neem het nergens over, spreek er niet over waar jongeren bij zijn.',
  en: 'Sealed part: only the director, the coordinator and the legal officer of the file read this. Copy it nowhere, do not speak of it in front of a young person.',
}

/** A title that says nothing of what is sealed: the list of tasks is read by many. */
export const SEALED_REVIEW: FollowUp = {
  id: 'review',
  title: { fr: 'Revoir une fiche scellée', nl: 'Een verzegelde fiche herzien', en: 'Review a sealed record' },
  forRole: 'COO',
  due: { on: 'reviewOn' },
}

/** How sure, how dangerous, what to do, and when to look again. */
export const DANGER_JUDGED: readonly Field[] = [
  {
    id: 'source',
    type: 'codes',
    options: DANGER_SOURCES,
    label: { fr: 'D’où nous le savons', nl: 'Hoe we het weten', en: 'How we know' },
  },
  {
    id: 'certainty',
    type: 'code',
    options: CERTAINTIES,
    label: { fr: 'Degré de certitude', nl: 'Zekerheid', en: 'Certainty' },
  },
  {
    id: 'level',
    type: 'code',
    required: 'toSign',
    options: RISK_LEVELS,
    label: { fr: 'Danger', nl: 'Gevaar', en: 'Danger' },
  },
  {
    id: 'instruction',
    type: 'text',
    voice: 'staff',
    maxLength: 2000,
    label: { fr: 'Que faire', nl: 'Wat te doen', en: 'What to do' },
    help: {
      fr: 'Ce que l’équipe doit savoir pour agir se recopie, sans nom, sur la carte opérationnelle.',
      nl: 'Wat het team moet weten om te handelen komt, zonder naam, op de operationele kaart.',
      en: 'What the team must know in order to act is copied, without a name, to the operational card.',
    },
  },
  {
    id: 'reviewOn',
    type: 'date',
    tense: 'future',
    label: { fr: 'À revoir le', nl: 'Te herzien op', en: 'To be reviewed on' },
  },
]

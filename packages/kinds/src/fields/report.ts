import type { Text } from '@havre/policy/text.ts'
import type { Field, RowField, Section } from '../kind.ts'
import { PRESENT_ROLES, WHO_ACTS } from '../vocabularies/people.ts'
import { YOUTH_AGREES } from './both-sides.ts'

/** What a report that leaves the house must never carry. It stands above the form. */
export const LEAVES_THE_HOUSE: Text = {
  fr: 'Ce rapport sortira de la maison. Ni adresse, ni nom d’école ou de quartier, ni nom de collègue, ni contenu d’une déclaration, ni niveau d’un indicateur, ni autre jeune.',
  nl: 'Dit verslag verlaat het huis. Geen adres, geen naam van een school of wijk, geen naam van een collega, geen inhoud van een verklaring, geen niveau van een indicator, geen andere jongere.',
  en: 'This report will leave the house. No address, no name of a school or district, no colleague’s name, no content of a statement, no level of an indicator, no other young person.',
}

/** The head of every report: for whom, over which time, from what. */
export const REPORT_FRAME: Section = {
  id: 'frame',
  title: { fr: 'Le cadre', nl: 'Het kader', en: 'The frame' },
  fields: [
    {
      id: 'recipient',
      type: 'code',
      facet: true,
      options: [
        {
          code: 'youthCounsellor',
          label: {
            fr: 'Conseiller de l’aide à la jeunesse',
            nl: 'Consulent jeugdhulp',
            en: 'Youth-aid counsellor',
          },
        },
        {
          code: 'youthProtection',
          label: {
            fr: 'Directeur de la protection',
            nl: 'Directeur jeugdbescherming',
            en: 'Director of youth protection',
          },
        },
        { code: 'youthJudge', label: { fr: 'Juge de la jeunesse', nl: 'Jeugdrechter', en: 'Youth judge' } },
        { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
        { code: 'other', label: { fr: 'Autre autorité', nl: 'Andere overheid', en: 'Other authority' } },
      ],
      label: { fr: 'Destinataire', nl: 'Bestemmeling', en: 'Recipient' },
    },
    {
      id: 'periodFrom',
      type: 'date',
      tense: 'past',
      label: { fr: 'Période du', nl: 'Periode van', en: 'Period from' },
    },
    {
      id: 'periodTo',
      type: 'date',
      required: 'toSign',
      label: { fr: 'Période au', nl: 'Periode tot', en: 'Period to' },
    },
    {
      id: 'contributors',
      type: 'codes',
      options: PRESENT_ROLES,
      label: { fr: 'Rédigé avec', nl: 'Opgesteld met', en: 'Written with' },
    },
  ],
}

const AXIS_FIELDS: readonly { readonly id: string; readonly label: Text }[] = [
  { id: 'firstReception', label: { fr: 'Accueil', nl: 'Onthaal', en: 'Reception' } },
  { id: 'safety', label: { fr: 'Sécurité', nl: 'Veiligheid', en: 'Safety' } },
  {
    id: 'legal',
    label: {
      fr: 'Situation administrative et juridique',
      nl: 'Administratieve en juridische situatie',
      en: 'Administrative and legal situation',
    },
  },
  {
    id: 'guidance',
    label: {
      fr: 'Vie quotidienne et guidance',
      nl: 'Dagelijks leven en begeleiding',
      en: 'Daily life and guidance',
    },
  },
  {
    id: 'health',
    label: {
      fr: 'Santé : ce que le destinataire doit savoir',
      nl: 'Gezondheid: wat de bestemmeling moet weten',
      en: 'Health: what the recipient must know',
    },
  },
  {
    id: 'integration',
    label: {
      fr: 'École, activités, liens',
      nl: 'School, activiteiten, banden',
      en: 'School, activities, ties',
    },
  },
  { id: 'autonomy', label: { fr: 'Autonomie', nl: 'Autonomie', en: 'Autonomy' } },
]

/** One text for each axis; what is not yet known stays empty and is left out of the print. */
export function axesOfReport(guidance: Text): Section {
  return {
    id: 'axes',
    title: { fr: 'Axe par axe', nl: 'As per as', en: 'Axis by axis' },
    guidance,
    fields: AXIS_FIELDS.map(
      ({ id, label }): Field => ({ id, type: 'text', voice: 'staff', maxLength: 8000, label }),
    ),
  }
}

const PROPOSAL: readonly RowField[] = [
  {
    id: 'what',
    type: 'line',
    voice: 'staff',
    required: 'toSign',
    maxLength: 400,
    label: { fr: 'Proposition', nl: 'Voorstel', en: 'Proposal' },
  },
  {
    id: 'why',
    type: 'line',
    voice: 'staff',
    maxLength: 400,
    label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
  },
  { id: 'who', type: 'code', options: WHO_ACTS, label: { fr: 'Par qui', nl: 'Door wie', en: 'By whom' } },
  { id: 'byDay', type: 'date', label: { fr: 'Pour le', nl: 'Tegen', en: 'By' } },
]

/** The youth's view beside the team's, the proposals, and the date of the next report. */
export function endOfReport(nextHelp: Text, ...before: readonly Field[]): Section {
  return {
    id: 'end',
    title: { fr: 'Avis et propositions', nl: 'Standpunten en voorstellen', en: 'Views and proposals' },
    fields: [
      {
        id: 'youthView',
        type: 'words',
        maxLength: 6000,
        label: {
          fr: 'Le point de vue du jeune, avec ses mots',
          nl: 'Het standpunt van de jongere, in eigen woorden',
          en: 'The young person’s view, in their own words',
        },
        help: {
          fr: 'Il part avec le rapport, même s’il le contredit.',
          nl: 'Het gaat mee met het verslag, ook als het dat tegenspreekt.',
          en: 'It goes with the report, even where it contradicts it.',
        },
      },
      {
        id: 'teamView',
        type: 'text',
        voice: 'staff',
        required: 'toSign',
        maxLength: 8000,
        label: { fr: 'Le point de vue de l’équipe', nl: 'Het standpunt van het team', en: 'The team’s view' },
      },
      ...before,
      {
        id: 'proposals',
        type: 'list',
        add: { fr: 'Ajouter une proposition', nl: 'Een voorstel toevoegen', en: 'Add a proposal' },
        max: 15,
        fields: PROPOSAL,
        label: { fr: 'Propositions', nl: 'Voorstellen', en: 'Proposals' },
      },
      {
        id: 'nextReportOn',
        type: 'date',
        tense: 'future',
        required: 'toSign',
        label: { fr: 'Prochain rapport le', nl: 'Volgend verslag op', en: 'Next report on' },
        help: nextHelp,
      },
      YOUTH_AGREES,
    ],
  }
}

import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { validationTask } from '../fields/validation.ts'
import { ACTS, DANGER_TERMS, EVIDENCE_TERMS, PURPOSES, SIGNS } from '../vocabularies/trafficking.ts'

export const traffickingScreening = defineKind({
  id: 'trafficking-screening',
  version: 1,
  compartment: 'LEGAL',
  aspect: 'inside',
  axes: ['legal'],
  title: {
    fr: 'Entretien exploratoire : indices de traite',
    nl: 'Verkennend gesprek: aanwijzingen van mensenhandel',
    en: 'Exploratory interview: signs of trafficking',
  },
  description: {
    fr: 'Un faisceau de faits, un entretien à la fois. Un fait compte une fois. Seul le magistrat dit qui est victime.',
    nl: 'Een bundel feiten, één gesprek per keer. Een feit telt één keer. Enkel de magistraat zegt wie slachtoffer is.',
    en: 'A bundle of facts, one interview at a time. A fact counts once. Only the magistrate says who is a victim.',
  },
  notice: {
    fr: 'Ceci reste dans la maison. N’interrogez pas : l’audition filmée appartient à la police formée. Aucun résultat n’est montré au jeune.',
    nl: 'Dit blijft in huis. Ondervraag niet: het gefilmde verhoor is voor opgeleide politie. De jongere krijgt geen resultaat te zien.',
    en: 'This stays in the house. Do not interrogate: the recorded hearing is for trained police. No result is shown to the young person.',
  },
  icon: 'search',
  inside: true,
  signing: { by: 'author+validator' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['series', 'conclusion', 'heldOn'],
  followUps: [
    // In this compartment the direction validates, or another legal officer of the file.
    validationTask(
      {
        fr: 'les indices de traite',
        nl: 'de aanwijzingen van mensenhandel',
        en: 'the signs of trafficking',
      },
      'DIR',
    ),
    {
      id: 'again',
      title: {
        fr: 'Mener l’entretien exploratoire suivant',
        nl: 'Het volgende verkennende gesprek voeren',
        en: 'Hold the next exploratory interview',
      },
      forRole: 'LEG',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'interview',
      title: { fr: 'L’entretien', nl: 'Het gesprek', en: 'The interview' },
      fields: [
        {
          id: 'heldOn',
          type: 'date',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Mené le', nl: 'Gevoerd op', en: 'Held on' },
        },
        {
          id: 'series',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'first', label: { fr: 'Premier', nl: 'Eerste', en: 'First' } },
            { code: 'second', label: { fr: 'Deuxième', nl: 'Tweede', en: 'Second' } },
            { code: 'third', label: { fr: 'Troisième', nl: 'Derde', en: 'Third' } },
            { code: 'later', label: { fr: 'Suivant', nl: 'Volgend', en: 'Later' } },
          ],
          label: { fr: 'Quel entretien de la série', nl: 'Welk gesprek', en: 'Which of the series' },
          help: {
            fr: 'Reprenez les faits des entretiens précédents qui tiennent encore.',
            nl: 'Neem de feiten van vorige gesprekken over die nog kloppen.',
            en: 'Take over the facts of earlier interviews that still hold.',
          },
        },
        ...INTERPRETER_FIELDS,
      ],
    },
    {
      id: 'facts',
      title: { fr: 'Les faits', nl: 'De feiten', en: 'The facts' },
      guidance: {
        fr: 'Un fait par ligne, même s’il parle sous plusieurs signes. L’absence de signe ne prouve rien.',
        nl: 'Eén feit per lijn, ook als het onder meer tekens valt. Geen teken bewijst niets.',
        en: 'One fact a line, even if it speaks under several signs. The absence of a sign proves nothing.',
      },
      fields: [
        {
          id: 'facts',
          type: 'list',
          max: 60,
          add: { fr: 'Ajouter un fait', nl: 'Een feit toevoegen', en: 'Add a fact' },
          label: { fr: 'Faits', nl: 'Feiten', en: 'Facts' },
          fields: [
            {
              id: 'fact',
              type: 'text',
              voice: 'fact',
              required: 'toSign',
              maxLength: 1000,
              label: { fr: 'Le fait', nl: 'Het feit', en: 'The fact' },
            },
            {
              id: 'evidence',
              type: 'code',
              required: 'toSign',
              options: EVIDENCE_TERMS,
              label: { fr: 'D’où il vient', nl: 'Waar het vandaan komt', en: 'Where it comes from' },
            },
            {
              id: 'signs',
              type: 'codes',
              options: SIGNS,
              label: { fr: 'Signes', nl: 'Tekens', en: 'Signs' },
            },
            {
              id: 'confidence',
              type: 'code',
              options: [
                { code: 'sure', label: { fr: 'sûr', nl: 'zeker', en: 'sure' } },
                { code: 'likely', label: { fr: 'probable', nl: 'waarschijnlijk', en: 'likely' } },
                { code: 'doubtful', label: { fr: 'à vérifier', nl: 'na te gaan', en: 'to be checked' } },
              ],
              label: { fr: 'Degré de certitude', nl: 'Hoe zeker', en: 'How sure' },
            },
            {
              id: 'words',
              type: 'words',
              maxLength: 2000,
              label: {
                fr: 'Les mots d’origine, dans sa langue',
                nl: 'De oorspronkelijke woorden, in de eigen taal',
                en: 'The original words, in their language',
              },
            },
            {
              id: 'context',
              type: 'line',
              voice: 'staff',
              maxLength: 200,
              label: { fr: 'Contexte', nl: 'Context', en: 'Context' },
            },
          ],
        },
        {
          id: 'disclosure',
          type: 'bool',
          label: {
            fr: 'Le jeune a décrit un acte d’exploitation avec ses propres mots',
            nl: 'De jongere beschreef een daad van uitbuiting in eigen woorden',
            en: 'The young person described an act of exploitation in their own words',
          },
          help: {
            fr: 'Ce que d’autres ont vu n’en est pas un.',
            nl: 'Wat anderen zagen, telt hier niet.',
            en: 'What others saw is none.',
          },
        },
        {
          id: 'dangers',
          type: 'codes',
          options: DANGER_TERMS,
          label: { fr: 'Danger', nl: 'Gevaar', en: 'Danger' },
        },
      ],
    },
    {
      id: 'law',
      title: { fr: 'Devant la loi', nl: 'Voor de wet', en: 'Before the law' },
      guidance: {
        fr: 'Un acte et une finalité suffisent : aucun moyen n’est exigé, et le consentement ne change rien, sauf pour une infraction commise contre son gré.',
        nl: 'Een daad en een doel volstaan: geen middel is vereist, en toestemming verandert niets, behalve bij een misdrijf tegen de wil.',
        en: 'An act and a purpose suffice: no means is required, and consent changes nothing, but for an offence against the will.',
      },
      fields: [
        {
          id: 'text',
          type: 'code',
          options: [
            {
              code: 'old',
              label: {
                fr: 'Ancien Code pénal, art. 433quinquies (cinq finalités)',
                nl: 'Oud Strafwetboek, art. 433quinquies (vijf doelen)',
                en: 'Old Penal Code, art. 433quinquies (five purposes)',
              },
            },
            {
              code: 'new',
              label: {
                fr: 'Nouveau Code pénal, art. 258 (sept finalités)',
                nl: 'Nieuw Strafwetboek, art. 258 (zeven doelen)',
                en: 'New Penal Code, art. 258 (seven purposes)',
              },
            },
          ],
          label: {
            fr: 'Texte en vigueur au jour des faits',
            nl: 'Tekst van kracht op de dag van de feiten',
            en: 'Text in force on the day of the facts',
          },
          help: {
            fr: 'La date d’entrée en vigueur du nouveau Code n’est pas confirmée : demandez à l’avocat.',
            nl: 'De inwerkingtreding van het nieuwe Wetboek is niet bevestigd: vraag het de advocaat.',
            en: 'The day the new Code came into force is not confirmed: ask the lawyer.',
          },
        },
        {
          id: 'acts',
          type: 'codes',
          options: ACTS,
          label: { fr: 'Acte', nl: 'Daad', en: 'Act' },
        },
        {
          id: 'purposes',
          type: 'codes',
          options: PURPOSES,
          label: { fr: 'Finalité', nl: 'Doel', en: 'Purpose' },
        },
        {
          id: 'forcedOffence',
          type: 'bool',
          label: {
            fr: 'Une infraction a été imposée au jeune',
            nl: 'De jongere werd tot een misdrijf gedwongen',
            en: 'An offence was forced on the young person',
          },
          help: {
            fr: 'Non-punition : la victime n’est pas punie pour l’infraction qui résulte directement de l’exploitation (nouveau Code, art. 264 ; ancien, 433quinquies §5). Prévenez l’avocat.',
            nl: 'Niet-bestraffing: het slachtoffer wordt niet gestraft voor het misdrijf dat rechtstreeks uit de uitbuiting volgt (nieuw Wetboek, art. 264; oud, 433quinquies §5). Verwittig de advocaat.',
            en: 'Non-punishment: a victim is not punished for an offence that results directly from exploitation (new Code, art. 264; old, 433quinquies §5). Tell the lawyer.',
          },
        },
      ],
    },
    {
      id: 'conclusion',
      title: { fr: 'Conclusion de l’équipe', nl: 'Besluit van het team', en: 'The team’s conclusion' },
      fields: [
        {
          id: 'conclusion',
          type: 'code',
          required: 'toSign',
          options: [
            { code: 'yes', label: { fr: 'Oui, présomption', nl: 'Ja, vermoeden', en: 'Yes, presumed' } },
            { code: 'no', label: { fr: 'Non', nl: 'Nee', en: 'No' } },
            { code: 'doubt', label: { fr: 'Doute', nl: 'Twijfel', en: 'Doubt' } },
          ],
          label: {
            fr: 'Y a-t-il une présomption de traite ?',
            nl: 'Is er een vermoeden van mensenhandel?',
            en: 'Is trafficking presumed?',
          },
          help: {
            fr: 'Une deuxième personne la valide.',
            nl: 'Een tweede persoon bevestigt dit.',
            en: 'A second person validates it.',
          },
        },
        {
          id: 'why',
          type: 'text',
          voice: 'hypothesis',
          maxLength: 4000,
          label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
        },
        AGAIN_ON,
      ],
    },
  ],
})

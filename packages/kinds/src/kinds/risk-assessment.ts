import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT } from '../fields/note.ts'
import { riskLevel } from '../fields/risk-level.ts'
import { validationTask } from '../fields/validation.ts'
import {
  DEBTS,
  FAMILY_ROLES,
  PHONE_COMPROMISES,
  PROTECTIVE_FACTORS,
  VULNERABILITIES,
} from '../vocabularies/risk.ts'
import { CONTACT_CHANNELS, NETWORK_TYPES, RISK_LEVELS } from '../vocabularies/safety.ts'

export const riskAssessment = defineKind({
  id: 'risk-assessment',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety'],
  title: { fr: 'Évaluation des risques', nl: 'Risico-inschatting', en: 'Risk assessment' },
  description: {
    fr: 'D’où vient le danger, ce qui expose, ce qui protège : une dimension à la fois, jamais un total.',
    nl: 'Waar het gevaar vandaan komt, wat kwetsbaar maakt, wat beschermt: één dimensie tegelijk, nooit een totaal.',
    en: 'Where the danger comes from, what exposes, what protects: one dimension at a time, never a total.',
  },
  icon: 'shield-alert',
  signing: { by: 'author+validator' },
  retention: 'R-sec',
  inside: true,
  perFile: 'many',
  summary: ['assessedAt', 'networkType', 'level'],
  followUps: [
    validationTask({
      fr: 'l’évaluation des risques',
      nl: 'de risico-inschatting',
      en: 'the risk assessment',
    }),
    {
      id: 'review',
      title: {
        fr: 'Revoir l’évaluation des risques',
        nl: 'De risico-inschatting herzien',
        en: 'Review the risk assessment',
      },
      forRole: 'REF',
      due: { by: 'level', days: { low: 30, moderate: 14, high: 7, extreme: 2 } },
    },
  ],
  sections: [
    {
      id: 'network',
      title: { fr: 'Le réseau', nl: 'Het netwerk', en: 'The network' },
      guidance: {
        fr: 'Aucun nom d’exploiteur présumé ici : les noms vont dans « Personne dangereuse », la partie scellée.',
        nl: 'Geen namen van vermoedelijke uitbuiters hier: die horen in “Gevaarlijke persoon”, het verzegelde deel.',
        en: 'No name of a suspected exploiter here: names go in “Dangerous person”, the sealed part.',
      },
      fields: [
        {
          id: 'assessedAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Évalué le', nl: 'Ingeschat op', en: 'Assessed at' },
        },
        {
          id: 'networkType',
          type: 'code',
          facet: true,
          options: NETWORK_TYPES,
          label: { fr: 'Qui est derrière', nl: 'Wie erachter zit', en: 'Who is behind it' },
        },
        {
          id: 'networkFacts',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: {
            fr: 'Ce que l’on sait du réseau',
            nl: 'Wat over het netwerk bekend is',
            en: 'What is known of the network',
          },
          help: {
            fr: 'Combien, où, avec quels moyens ; d’où vous le savez.',
            nl: 'Met hoeveel, waar, met welke middelen; en hoe je het weet.',
            en: 'How many, where, with what means; and how you know.',
          },
        },
        riskLevel('networkLevel', {
          fr: 'Risque lié au réseau',
          nl: 'Risico door het netwerk',
          en: 'Risk from the network',
        }),
        {
          id: 'placesToAvoid',
          type: 'list',
          add: { fr: 'Ajouter un lieu', nl: 'Een plaats toevoegen', en: 'Add a place' },
          max: 30,
          fields: [
            {
              id: 'place',
              type: 'place',
              maxLength: 200,
              neutral: { fr: 'un lieu à éviter', nl: 'een te vermijden plaats', en: 'a place to avoid' },
              label: {
                fr: 'Lieu, ligne ou trajet',
                nl: 'Plaats, lijn of traject',
                en: 'Place, line or route',
              },
            },
            {
              id: 'why',
              type: 'line',
              voice: 'fact',
              maxLength: 300,
              label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
            },
          ],
          label: { fr: 'Lieux à éviter', nl: 'Te vermijden plaatsen', en: 'Places to avoid' },
        },
      ],
    },
    {
      id: 'hold',
      title: {
        fr: 'Ce qui tient le jeune',
        nl: 'Wat de jongere vasthoudt',
        en: 'What holds the young person',
      },
      fields: [
        {
          id: 'familyRole',
          type: 'code',
          facet: true,
          options: FAMILY_ROLES,
          label: { fr: 'Rôle de la famille', nl: 'Rol van de familie', en: 'Role of the family' },
        },
        riskLevel('familyLevel', {
          fr: 'Risque lié à la famille',
          nl: 'Risico door de familie',
          en: 'Risk from the family',
        }),
        {
          id: 'debt',
          type: 'code',
          facet: true,
          options: DEBTS,
          label: { fr: 'Dette', nl: 'Schuld', en: 'Debt' },
        },
        {
          id: 'debtFacts',
          type: 'line',
          voice: 'fact',
          maxLength: 500,
          label: {
            fr: 'Montant, à qui, ce qui est exigé',
            nl: 'Bedrag, aan wie, wat geëist wordt',
            en: 'Amount, to whom, what is demanded',
          },
        },
        riskLevel('debtLevel', {
          fr: 'Risque lié à la dette',
          nl: 'Risico door de schuld',
          en: 'Risk from the debt',
        }),
        {
          id: 'phoneCompromise',
          type: 'codes',
          facet: true,
          options: PHONE_COMPROMISES,
          label: { fr: 'Téléphone et comptes', nl: 'Telefoon en accounts', en: 'Phone and accounts' },
        },
        riskLevel('phoneLevel', {
          fr: 'Risque par le téléphone',
          nl: 'Risico via de telefoon',
          en: 'Risk through the phone',
        }),
      ],
    },
    {
      id: 'threats',
      title: { fr: 'Les 30 derniers jours', nl: 'De laatste 30 dagen', en: 'The last 30 days' },
      fields: [
        {
          id: 'threatsReceived',
          type: 'list',
          add: { fr: 'Ajouter une menace', nl: 'Een bedreiging toevoegen', en: 'Add a threat' },
          max: 50,
          fields: [
            { id: 'on', type: 'date', tense: 'past', label: { fr: 'Le', nl: 'Op', en: 'On' } },
            {
              id: 'channel',
              type: 'code',
              options: CONTACT_CHANNELS,
              label: { fr: 'Par quelle voie', nl: 'Langs welke weg', en: 'By which way' },
            },
            {
              id: 'facts',
              type: 'line',
              voice: 'fact',
              maxLength: 500,
              required: 'toSign',
              label: {
                fr: 'Ce qui a été dit ou fait',
                nl: 'Wat gezegd of gedaan werd',
                en: 'What was said or done',
              },
            },
          ],
          label: { fr: 'Menaces', nl: 'Bedreigingen', en: 'Threats' },
        },
        riskLevel('threatLevel', {
          fr: 'Risque lié aux menaces',
          nl: 'Risico door bedreigingen',
          en: 'Risk from threats',
        }),
      ],
    },
    {
      id: 'person',
      title: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' },
      fields: [
        {
          id: 'vulnerability',
          type: 'codes',
          facet: true,
          options: VULNERABILITIES,
          label: { fr: 'Ce qui rend vulnérable', nl: 'Wat kwetsbaar maakt', en: 'What makes vulnerable' },
        },
        riskLevel('vulnerabilityLevel', {
          fr: 'Risque lié à la vulnérabilité',
          nl: 'Risico door kwetsbaarheid',
          en: 'Risk from vulnerability',
        }),
        {
          id: 'protectiveFactors',
          type: 'codes',
          facet: true,
          options: PROTECTIVE_FACTORS,
          label: { fr: 'Ce qui protège', nl: 'Wat beschermt', en: 'What protects' },
        },
        {
          id: 'words',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Ce que le jeune dit du danger',
            nl: 'Wat de jongere over het gevaar zegt',
            en: 'What the young person says of the danger',
          },
        },
      ],
    },
    {
      id: 'conclusion',
      title: { fr: 'La conclusion', nl: 'Het besluit', en: 'The conclusion' },
      guidance: {
        fr: 'Le niveau est choisi par une personne, pas calculé. En cas de doute entre deux, prenez le plus élevé et dites pourquoi.',
        nl: 'Het niveau kiest een mens, het wordt niet berekend. Twijfel je tussen twee, neem het hoogste en zeg waarom.',
        en: 'A person chooses the level, nothing computes it. Between two, take the higher one and say why.',
      },
      fields: [
        {
          id: 'level',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: RISK_LEVELS,
          label: { fr: 'Niveau d’ensemble', nl: 'Algemeen niveau', en: 'Overall level' },
          help: {
            fr: 'La révision suit : 30 jours (faible), 14 (modéré), 7 (élevé), 2 (extrême).',
            nl: 'De herziening volgt: 30 dagen (laag), 14 (matig), 7 (hoog), 2 (extreem).',
            en: 'The review follows: 30 days (low), 14 (moderate), 7 (high), 2 (extreme).',
          },
        },
        {
          id: 'reason',
          type: 'text',
          voice: 'hypothesis',
          maxLength: 4000,
          label: { fr: 'Pourquoi ce niveau', nl: 'Waarom dit niveau', en: 'Why this level' },
        },
        NOTE_NEXT,
      ],
    },
  ],
})

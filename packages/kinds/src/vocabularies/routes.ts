import type { Term } from '../kind.ts'

/** The legal routes that may be open to a youth, as they are explained to them. */
export const ROUTES: readonly Term[] = [
  {
    code: 'trafficking',
    label: {
      fr: 'Statut de victime de traite',
      nl: 'Statuut van slachtoffer van mensenhandel',
      en: 'Status of victim of trafficking',
    },
  },
  {
    code: 'asylum',
    label: {
      fr: 'Protection internationale',
      nl: 'Internationale bescherming',
      en: 'International protection',
    },
  },
  { code: 'durable', label: { fr: 'Solution durable', nl: 'Duurzame oplossing', en: 'Durable solution' } },
  {
    code: 'humanitarian',
    label: {
      fr: 'Régularisation humanitaire',
      nl: 'Humanitaire regularisatie',
      en: 'Humanitarian regularisation',
    },
  },
  {
    code: 'medical',
    label: { fr: 'Régularisation médicale', nl: 'Medische regularisatie', en: 'Medical regularisation' },
  },
  {
    code: 'family',
    label: { fr: 'Regroupement familial', nl: 'Gezinshereniging', en: 'Family reunification' },
  },
  { code: 'stateless', label: { fr: 'Apatridie', nl: 'Staatloosheid', en: 'Statelessness' } },
  {
    code: 'return',
    label: { fr: 'Retour au pays, accompagné', nl: 'Begeleide terugkeer', en: 'Assisted return' },
  },
]

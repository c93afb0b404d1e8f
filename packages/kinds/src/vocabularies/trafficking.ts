import { INDICATORS } from '@havre/rules/indicators/catalogue.ts'
import { DANGER, DANGERS, EVIDENCE, EVIDENCE_CLASSES } from '@havre/rules/indicators/vocabulary.ts'
import type { Term } from '../kind.ts'

/** The catalogue of signs, as the rules count them. */
export const SIGNS: readonly Term[] = INDICATORS.map(({ id, title }) => ({ code: id, label: title }))
export const EVIDENCE_TERMS: readonly Term[] = EVIDENCE_CLASSES.map(code => ({ code, label: EVIDENCE[code] }))
export const DANGER_TERMS: readonly Term[] = DANGERS.map(code => ({ code, label: DANGER[code] }))

/** The acts of trafficking (Penal Code 2024 art. 258; the same in the old art. 433quinquies). */
export const ACTS: readonly Term[] = [
  { code: 'recruited', label: { fr: 'recrutement', nl: 'werving', en: 'recruitment' } },
  { code: 'transported', label: { fr: 'transport', nl: 'vervoer', en: 'transport' } },
  { code: 'transferred', label: { fr: 'transfert', nl: 'overbrenging', en: 'transfer' } },
  { code: 'harboured', label: { fr: 'hébergement', nl: 'huisvesting', en: 'harbouring' } },
  { code: 'received', label: { fr: 'accueil', nl: 'opvang', en: 'reception' } },
  {
    code: 'control',
    label: {
      fr: 'prise ou transfert du contrôle',
      nl: 'nemen of overdragen van de controle',
      en: 'taking or transferring control',
    },
  },
]

/** The purposes: seven since the new Penal Code; adoption and marriage were not in the old text. */
export const PURPOSES: readonly Term[] = [
  {
    code: 'sexual',
    label: {
      fr: 'prostitution ou autre exploitation sexuelle',
      nl: 'prostitutie of andere seksuele uitbuiting',
      en: 'prostitution or other sexual exploitation',
    },
  },
  { code: 'begging', label: { fr: 'mendicité', nl: 'bedelarij', en: 'begging' } },
  {
    code: 'work',
    label: {
      fr: 'travail ou services contraires à la dignité',
      nl: 'werk of diensten in strijd met de waardigheid',
      en: 'work or services contrary to dignity',
    },
  },
  {
    code: 'organs',
    label: { fr: 'organes ou matériel corporel', nl: 'organen of lichaamsmateriaal', en: 'organs' },
  },
  {
    code: 'offence',
    label: {
      fr: 'faire commettre une infraction, contre son gré',
      nl: 'een misdrijf doen plegen, tegen de wil',
      en: 'making commit an offence, against the will',
    },
  },
  {
    code: 'adoption',
    label: {
      fr: 'adoption illégale (seulement le nouveau Code)',
      nl: 'illegale adoptie (enkel het nieuwe Wetboek)',
      en: 'illegal adoption (the new Code only)',
    },
  },
  {
    code: 'marriage',
    label: {
      fr: 'mariage forcé (seulement le nouveau Code)',
      nl: 'gedwongen huwelijk (enkel het nieuwe Wetboek)',
      en: 'forced marriage (the new Code only)',
    },
  },
]

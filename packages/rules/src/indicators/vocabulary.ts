import type { Text } from '@havre/policy/text.ts'
import type { Dimension } from './row.ts'

const t = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** On what a fact rests. What others say is no disclosure. */
export const EVIDENCE = {
  stated: t('dit par le jeune', 'gezegd door de jongere', 'stated by the young person'),
  observed: t('observé par l’équipe', 'gezien door het team', 'observed by the team'),
  document: t('document', 'document', 'document'),
  third_party: t('dit par un tiers', 'gezegd door een derde', 'stated by a third party'),
  digital: t('trace numérique', 'digitaal spoor', 'digital trace'),
} as const satisfies Record<string, Text>
export type EvidenceClass = keyof typeof EVIDENCE
export const EVIDENCE_CLASSES = Object.keys(EVIDENCE).filter((one): one is EvidenceClass => one in EVIDENCE)

/** What makes it urgent whatever the signs say. */
export const DANGER = {
  threats_last_30_days: t(
    'menaces dans les 30 derniers jours',
    'bedreigingen in de laatste 30 dagen',
    'threats in the last 30 days',
  ),
  exploiter_knows_place: t(
    'l’exploiteur connaît le lieu',
    'de uitbuiter kent de plaats',
    'the exploiter knows the place',
  ),
  recent_escape: t('fuite récente', 'recent ontsnapt', 'recent escape'),
  under_13: t('moins de 13 ans', 'jonger dan 13', 'under 13'),
  suicide_risk: t('risque de suicide', 'suïciderisico', 'suicide risk'),
  own_family_involved: t(
    'la propre famille est impliquée',
    'de eigen familie is betrokken',
    'the child’s own family is involved',
  ),
} as const satisfies Record<string, Text>
export type Danger = keyof typeof DANGER
export const DANGERS = Object.keys(DANGER).filter((one): one is Danger => one in DANGER)

/** What each dimension of the ILO lists stands for. */
export const DIMENSION_TEXTS: Readonly<Record<Dimension, Text>> = {
  DR: t('recrutement trompeur', 'misleidende werving', 'deceptive recruitment'),
  CR: t('recrutement forcé', 'gedwongen werving', 'coercive recruitment'),
  VR: t(
    'recrutement par abus de vulnérabilité',
    'werving door misbruik van kwetsbaarheid',
    'recruitment by abuse of vulnerability',
  ),
  EX: t('exploitation', 'uitbuiting', 'exploitation'),
  CD: t('contrainte sur place', 'dwang ter plaatse', 'coercion at destination'),
  VD: t(
    'abus de vulnérabilité sur place',
    'misbruik van kwetsbaarheid ter plaatse',
    'abuse of vulnerability at destination',
  ),
}

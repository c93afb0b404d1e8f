import type { Text } from '@havre/policy/text.ts'
import { t } from './common.ts'

/** Why an authority ends a stay on the trafficking track (LE-1980 art. 61/2 §3, 61/3 §3, 61/4 §2). */
export const END_GROUNDS = {
  linksRenewed: t(
    'Lien renoué activement, volontairement, de sa propre initiative',
    'Band actief, vrijwillig en op eigen initiatief hernieuwd',
    'Link renewed actively, voluntarily, on own initiative',
  ),
  stoppedCooperating: t('Ne collabore plus', 'Werkt niet meer mee', 'Stopped cooperating'),
  proceedingsEnded: t(
    'Les autorités judiciaires mettent fin à la procédure',
    'Het gerecht maakt een einde aan de procedure',
    'The judicial authorities end the proceedings',
  ),
  publicOrder: t('Ordre public', 'Openbare orde', 'Public order'),
  fraud: t('Collaboration ou plainte frauduleuse', 'Frauduleuze medewerking of klacht', 'Fraud'),
  leftAccompaniment: t('Accompagnement quitté', 'Begeleiding verlaten', 'Left the accompaniment'),
  notVictim: t('Non considéré comme victime', 'Niet als slachtoffer beschouwd', 'Not considered a victim'),
  other: t('Autre', 'Andere', 'Other'),
} as const satisfies Record<string, Text>

export type EndGround = keyof typeof END_GROUNDS
export const END_GROUND_NAMES = Object.keys(END_GROUNDS).filter(
  (name): name is EndGround => name in END_GROUNDS,
)

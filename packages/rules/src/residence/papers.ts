import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'
import { t } from '../law/common.ts'

/** Papers about stay and identity. The higher, the stronger the stay that it shows; 0 shows none. */
export const PAPERS = {
  b_card: { strength: 6, title: t('Carte B (illimité)', 'B-kaart (onbeperkt)', 'B card (unlimited)') },
  resident_card: {
    strength: 6,
    title: t('Carte de résident', 'Verblijfskaart (Frankrijk)', 'Resident card'),
  },
  f_card: { strength: 5, title: t('Carte F', 'F-kaart', 'F card') },
  a_card: { strength: 4, title: t('Carte A', 'A-kaart', 'A card') },
  temporary_card: {
    strength: 4,
    title: t(
      'Carte de séjour temporaire ou pluriannuelle',
      'Tijdelijke verblijfskaart (Frankrijk)',
      'Temporary card',
    ),
  },
  ai: {
    strength: 3,
    title: t('Attestation d’immatriculation', 'Attest van immatriculatie', 'Registration certificate'),
  },
  receipt: { strength: 3, title: t('Récépissé', 'Récépissé (Frankrijk)', 'Receipt (récépissé)') },
  annex26: { strength: 2, title: t('Annexe 26', 'Bijlage 26', 'Annex 26') },
  annex15: { strength: 2, title: t('Annexe 15', 'Bijlage 15', 'Annex 15') },
  annex38: {
    strength: 0,
    title: t(
      'Annexe 38 (ordre de reconduire)',
      'Bijlage 38 (terugbrenging)',
      'Annex 38 (order to escort back)',
    ),
  },
  passport: { strength: 0, title: t('Passeport', 'Paspoort', 'Passport') },
  national_card: { strength: 0, title: t('Carte d’identité', 'Identiteitskaart', 'Identity card') },
  travel: { strength: 0, title: t('Titre de voyage', 'Reisdocument', 'Travel document') },
  birth: { strength: 0, title: t('Acte de naissance', 'Geboorteakte', 'Birth certificate') },
  other: { strength: 0, title: t('Autre document', 'Ander document', 'Other document') },
} as const satisfies Record<string, { strength: number; title: Text }>

export type Paper = keyof typeof PAPERS
export const PAPER_NAMES = Object.keys(PAPERS).filter((name): name is Paper => name in PAPERS)

/** The papers that show a stay. */
export const STAY_PAPERS = PAPER_NAMES.filter(name => PAPERS[name].strength > 0)

export type HeldPaper = {
  readonly paper: Paper
  readonly issuedOn: Day
  /** The end that is printed on it; null while it is not noted, and for what has none. */
  readonly validUntil: Day | null
  readonly withdrawn: boolean
}

/**
 * The paper that a stay rests on that day: the strongest valid one, of two alike the one that is known to last longer: an
 * end that nobody noted is no end that is far away. Undefined where none is valid. What a procedure may still bring is no stay.
 */
export function effectivePaper<T extends HeldPaper>(papers: readonly T[], today: Day): T | undefined {
  return papers
    .filter(paper => showedStay(paper, today) && (paper.validUntil === null || today <= paper.validUntil))
    .toSorted(
      (a, b) =>
        PAPERS[b.paper].strength - PAPERS[a.paper].strength ||
        (b.validUntil ?? '').localeCompare(a.validUntil ?? ''),
    )[0]
}

/** The paper that a stay rested on last, where none is valid any more: what a late request to renew speaks of. */
export function lapsedPaper<T extends HeldPaper>(papers: readonly T[], today: Day): T | undefined {
  return papers
    .filter(paper => showedStay(paper, today) && paper.validUntil !== null && paper.validUntil < today)
    .toSorted((a, b) => (b.validUntil ?? '').localeCompare(a.validUntil ?? ''))[0]
}

const showedStay = ({ paper, issuedOn, withdrawn }: HeldPaper, today: Day) =>
  PAPERS[paper].strength > 0 && !withdrawn && issuedOn <= today

/**
 * The paper that lets a stay end before that day: the effective one that ends earlier, or, where none is valid any more, the one that
 * ended last. Undefined where the stay is shown until then, its end is not noted, or no paper is known.
 */
export function endsBefore<T extends HeldPaper>(papers: readonly T[], day: Day, today: Day): T | undefined {
  const paper = effectivePaper(papers, today) ?? lapsedPaper(papers, today)
  return paper?.validUntil && paper.validUntil < day ? paper : undefined
}

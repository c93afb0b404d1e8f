import type { ContractLine, ContractReview, ReviewDesk } from '@havre/contracts/contract-reviews.ts'
import { aminata, aText } from './contracts.ts'
import { person } from './people.ts'
import { idOf } from './youths.ts'

const day = '2026-11-27'
export const now: NonNullable<ReviewDesk['now']> = {
  runId: idOf('9', 0),
  position: 1,
  stages: 2,
  since: '2026-10-16',
  weeks: 6,
  leastWeeks: 8,
  mostWeeks: 12,
  leastOn: '2026-12-11',
  mostOn: '2027-01-08',
  standing: 'early',
  nextReviewOn: '2026-11-13',
}

/** A review being written in which a pass goes against the least weeks. */
export function aReview(given: Partial<ContractReview> = {}): ContractReview {
  const offer = (
    decision: 'pass' | 'repeat',
    waivers: ContractReview['waivers'],
    movesTo: number,
  ): ContractReview['offers'][number] => ({
    decision,
    possible: true,
    why: null,
    waivers,
    needsReason: true,
    secondPerson: false,
    movesTo,
    next: {
      on: '2026-12-25',
      from: day,
      weeks: 4,
      rhythmOn: '2026-12-25',
      mostOn: '2027-01-08',
      mostWeeks: 12,
      capped: false,
    },
  })
  return {
    id: idOf('c', 0),
    contractId: idOf('8', 0),
    runId: now.runId,
    position: 1,
    status: 'draft',
    heldOn: day,
    criteria: [],
    stages: aText().content.stages.map(({ title, criteria }) => ({ title, criteria })),
    comment: null,
    decision: null,
    reason: null,
    waivers: [],
    effectiveOn: null,
    nextReviewOn: null,
    self: null,
    decidedBy: null,
    decidedAt: null,
    confirmedBy: null,
    confirmedAt: null,
    returns: [],
    myPart: null,
    offers: [offer('pass', ['belowLeast'], 2), offer('repeat', [], 1)],
    version: 1,
    can: { write: true, decide: true, confirm: false, return: false },
    ...given,
  }
}

export function aDesk(given: Partial<ReviewDesk> = {}): ReviewDesk {
  const [stage] = aText().content.stages
  return {
    contractId: idOf('8', 0),
    youthId: idOf('b', 0),
    youthAlias: 'Charme 218',
    status: 'running',
    purpose: 'Vivre seule.',
    textId: idOf('7', 0),
    stage: stage ?? null,
    titles: ['Découverte', 'Studio'],
    now,
    readyToEnd: false,
    evidence: [
      {
        id: idOf('d', 0),
        criterionKey: 'meals',
        entry: null,
        addedBy: aminata,
        addedAt: `${day}T10:00:00.000Z`,
        version: 1,
      },
    ],
    self: null,
    current: aReview(),
    past: [],
    since: '2026-10-16',
    incidents: [],
    today: day,
    can: { open: false, addEvidence: true, assess: true, print: true },
    ...given,
  }
}

export function aLine(given: Partial<ContractLine> = {}): ContractLine {
  return {
    contractId: idOf('8', 0),
    youthId: idOf('b', 0),
    youthAlias: 'Charme 218',
    status: 'running',
    stageTitle: 'Découverte',
    createdAt: '2026-10-01T10:00:00.000Z',
    signedOn: '2026-10-12',
    now,
    overdueDays: 14,
    review: null,
    sign: false,
    settle: false,
    ...given,
  }
}

/** Who decides on the programme. */
export function coordinator() {
  const me = person({ roles: ['COO'] })
  return { ...me, can: { ...me.can, readYouthFiles: true, reviewContracts: true } }
}

import type { DeadlineBoard, DeadlineItem } from '@havre/contracts/deadlines.ts'
import type { LegalProcedure, LegalProcedures } from '@havre/contracts/legal-procedures.ts'
import type { ProcedureItem } from '@havre/contracts/procedures.ts'
import type { ResidenceDocument } from '@havre/contracts/residence-documents.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { withRegisters } from './a-tray.ts'
import { dayIn } from './days.ts'
import type { House } from './house-replies.ts'
import { person } from './people.ts'
import { idOf } from './youths.ts'

export type Detail = NonNullable<LegalProcedure['detail']>
type Possible = Detail['result']['possible'][number]

const same = (words: string) => ({ fr: words, nl: words, en: words })
export const jurist = { id: idOf('a', 1), name: 'Yasmina Ouali' }
const version = '2026-01-01'
const openTitle = same('Demande introduite')

export function aDeadline(given: Partial<DeadlineItem> = {}): DeadlineItem {
  return {
    id: idOf('d', 0),
    youthId: idOf('b', 0),
    youthAlias: 'Hêtre 3',
    procedureId: idOf('9', 0),
    documentId: null,
    about: same('Demande d’essai'),
    rule: 'answer_due',
    ruleVersion: version,
    title: same('Répondre à la demande'),
    explain: same('La règle laisse trente jours.'),
    basis: { text: same('Loi d’essai'), article: '12' },
    eventId: null,
    nature: 'legal',
    actor: 'guardian',
    due: dayIn(6),
    computed: { raw: dayIn(6), rolled: dayIn(6) },
    opens: null,
    stop: null,
    actBy: dayIn(6),
    found: 'computed',
    estimate: false,
    certainty: 'sourced',
    arithmetic: [same('trente jours après la remise')],
    status: 'open',
    daysLeft: 6,
    missing: [],
    step: null,
    seen: null,
    asks: null,
    can: { acknowledge: false },
    ...given,
  }
}

export function aPaper(given: Partial<ResidenceDocument> = {}): ResidenceDocument {
  return {
    id: idOf('6', 0),
    youthId: idOf('b', 0),
    eventId: null,
    paper: 'a_card',
    title: same('Carte d’essai'),
    issuedOn: dayIn(-90),
    validUntil: dayIn(90),
    lacksEnd: false,
    renewal: null,
    original: 'safe',
    copies: 2,
    number: null,
    note: null,
    withdrawnOn: null,
    takenBack: false,
    overlaps: false,
    version: 1,
    can: { change: false },
    ...given,
  }
}

export function possible(event: string, title: string, given: Partial<Possible> = {}): Possible {
  return {
    event,
    title: same(title),
    by: 'lawyer',
    to: 'appeal',
    asks: [],
    allowed: true,
    reasons: [],
    ...given,
  }
}

export function pastEvent(given: Partial<Detail['events'][number]> = {}): Detail['events'][number] {
  return {
    id: idOf('e', 0),
    event: 'request',
    title: openTitle,
    definitionVersion: version,
    on: dayIn(-20),
    mode: null,
    printedUntil: null,
    answers: null,
    ground: null,
    evidence: null,
    evidenceId: null,
    note: null,
    withdrawn: null,
    recordedBy: jurist,
    recordedAt: new Date().toISOString(),
    ...given,
  }
}

export function aDetail(given: Partial<Detail> = {}): Detail {
  return {
    bornOn: '2010-03-04',
    otherBirths: [],
    birthChanged: false,
    facts: {},
    asks: [],
    asksBirth: true,
    reference: null,
    note: null,
    events: [pastEvent()],
    overrides: [],
    result: { path: [], refused: [], possible: [possible('decision', 'Décision remise')], warnings: [] },
    ...given,
  }
}

export function aProcedure(given: Partial<LegalProcedure> = {}): LegalProcedure {
  return {
    id: idOf('9', 0),
    youthId: idOf('b', 0),
    definition: 'trial_request',
    definitionVersion: version,
    newerVersion: null,
    title: same('Demande d’essai'),
    jurisdiction: 'BE',
    draft: false,
    applicant: 'guardian',
    state: { id: 'open', title: openTitle },
    since: dayIn(-20),
    ended: false,
    deadlines: [aDeadline()],
    detail: aDetail(),
    version: 4,
    can: { record: true, change: true },
    ...given,
  }
}

/** The legal side of one file. */
export function aLaw(procedures: LegalProcedure[], given: Partial<LegalProcedures> = {}): LegalProcedures {
  return {
    effective: null,
    procedures,
    documents: [],
    deadlines: [],
    bornOn: '2010-03-04',
    today: dayIn(0),
    can: { add: false },
    ...given,
  }
}

const event = (id: string, title: string, asks: ProcedureItem['events'][number]['asks'] = []) => ({
  id,
  title: same(title),
  by: 'immigrationOffice' as const,
  from: null,
  to: null,
  asks,
  gives: asks.includes('printedUntil') ? ('a_card' as const) : null,
  conditions: [],
  basis: null,
})

/** The rules that the procedures here run under. */
export function theRules(): Wire['listProcedures']['reply'] {
  return {
    items: [
      {
        id: 'trial_request',
        version,
        jurisdiction: 'BE',
        title: same('Demande d’essai'),
        draft: false,
        start: 'open',
        states: [
          { id: 'open', title: openTitle },
          { id: 'appeal', title: same('Recours en cours') },
          { id: 'refused', title: same('Demande refusée'), kind: 'end' },
        ],
        events: [
          event('decision', 'Décision remise', ['mode', 'printedUntil']),
          event('appeal_lodged', 'Recours introduit'),
        ],
        deadlines: [],
        facts: [],
        asksBirth: true,
      },
    ],
    facts: [],
    papers: [{ id: 'a_card', title: same('Carte d’essai') }],
    grounds: [],
  }
}

/** A house whose first file has these procedures; what `law` answers may change under way. */
export function withLaw(law: () => LegalProcedures, own: House['own'] = {}) {
  return withRegisters({ readLegalProcedures: law, listProcedures: theRules, ...own }, 'procedures')
}

export function aBoard(items: DeadlineItem[], given: Partial<DeadlineBoard> = {}): DeadlineBoard {
  const counts = { overdue: 0, days2: 0, days7: 0, days14: 0, days30: 0, most: 500 }
  const words = items.map(({ about, title, explain, basis }) => ({ about, title, explain, basis }))
  return {
    items: items.map((item, at) => ({ ...item, words: at })),
    words,
    nextCursor: null,
    counts,
    ...given,
  }
}

/** Somebody who reads the law of the house, and so its dates. */
export const reader = () => {
  const me = person()
  return { ...me, can: { ...me.can, readRules: true } }
}

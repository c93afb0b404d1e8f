import type { Autonomy, AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { StudioApplication } from '@havre/contracts/studio-applications.ts'
import { withRegisters } from './a-tray.ts'
import type { House } from './house-replies.ts'
import { idOf } from './youths.ts'

export const aminata = { id: idOf('a', 2), name: 'Aminata Diallo' }
export const thomas = { id: idOf('a', 3), name: 'Thomas Lejeune' }
const director = { id: idOf('a', 4), name: 'Hélène Lambert' }
const today = '2026-11-27'

/** A text with two stages, proposed to a youth, two referents and a director. */
export function aText(given: Partial<ContractText> = {}): ContractText {
  const stage = (key: string, title: string): ContractText['content']['stages'][number] => ({
    key,
    title,
    objectives: ['Cuisiner trois fois par semaine'],
    criteria: [{ key: 'meals', text: 'Repas préparés', measure: '3 par semaine' }],
    supports: [],
    leastWeeks: 4,
    mostWeeks: 12,
    reviewEveryWeeks: 4,
    presence: 'daily',
    visits: 'daytime',
    secondPerson: false,
    evaluationOn: null,
  })
  return {
    id: idOf('7', 0),
    contractId: idOf('8', 0),
    number: 1,
    status: 'proposed',
    content: {
      purpose: 'Vivre seul, avec quelqu’un qui répond.',
      houseObligations: 'Répondre jour et nuit.',
      youthObligations: 'Tenir le studio.',
      rules: 'Visites le jour.',
      breakClause: 'Danger pour la maison.',
      budget: [{ key: 'rent', label: 'Loyer', direction: 'out', cents: 25_000 }],
      stages: [stage('discovery', 'Découverte'), stage('studio', 'Studio')],
      parties: { referents: [aminata.id, thomas.id], substitutes: [], director: director.id, guardian: null },
    },
    language: 'ar',
    interpreter: 'Interprète au téléphone.',
    digest: 'a'.repeat(64),
    proposedAt: '2026-11-20T10:00:00.000Z',
    effectiveOn: '2026-12-01',
    signedOn: null,
    reason: null,
    parties: [
      aParty({ id: idOf('6', 0), role: 'youth' }),
      aParty({ id: idOf('6', 1), role: 'referent', person: aminata }),
      aParty({ id: idOf('6', 2), role: 'referent', person: thomas }),
    ],
    version: 3,
    can: { edit: false, settle: false },
    ...given,
  }
}

export function aParty(given: Partial<ContractText['parties'][number]>): ContractText['parties'][number] {
  return {
    id: idOf('6', 9),
    role: 'referent',
    person: null,
    name: null,
    since: '2026-11-20',
    until: null,
    replaces: null,
    state: 'awaited',
    left: false,
    signature: null,
    can: { sign: false, replace: false },
    ...given,
  }
}

export function aContract(given: Partial<AutonomyContract> = {}): AutonomyContract {
  return {
    id: idOf('8', 0),
    youthId: idOf('b', 0),
    applicationId: null,
    status: 'proposed',
    startsOn: '2026-12-01',
    endedOn: null,
    now: null,
    begun: [],
    runs: [],
    acts: [],
    texts: [aText()],
    possible: [],
    version: 2,
    can: { act: false, amend: false },
    ...given,
  }
}

export function anApplication(given: Partial<StudioApplication> = {}): StudioApplication {
  return {
    id: idOf('5', 0),
    youthId: idOf('b', 0),
    askedOn: '2026-11-18',
    words: 'Je veux une porte à moi.',
    wishedFrom: null,
    status: 'asked',
    reason: null,
    against: [],
    decidedBy: null,
    decidedAt: null,
    recordedBy: aminata,
    opinions: [],
    version: 1,
    can: { decide: true, withdraw: false, giveOpinion: false },
    ...given,
  }
}

type Detail = NonNullable<Autonomy['detail']>

export function aProgramme(given: Partial<Detail> = {}, can: Partial<Autonomy['can']> = {}): Autonomy {
  return {
    rules: null,
    detail: {
      conditions: [
        { condition: 'lifeProject', answer: 'yes', on: '2026-10-01', entryId: idOf('e', 0) },
        { condition: 'age', answer: 'no', on: '2012-01-24', entryId: null },
        { condition: 'skills', answer: 'unknown', on: null, entryId: null },
        { condition: 'residence', answer: 'unknown', on: null, entryId: null },
      ],
      applications: [],
      contracts: [],
      choices: {
        referents: [aminata, thomas],
        directors: [director],
        guardians: [],
        witnesses: [thomas],
        scans: [],
      },
      isMinor: false,
      ...given,
    },
    today,
    can: { ask: false, open: false, ...can },
  }
}

/** A house whose first youth has that programme. */
export const withProgramme = (programme: () => Autonomy, own: House['own'] = {}): Partial<House> =>
  withRegisters({ readAutonomy: programme, ...own }, 'programme')

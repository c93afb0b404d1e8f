import { describe, expect, it } from 'vitest'
import type { Compartment } from './compartments.ts'
import { decide } from './decide.ts'
import { mayCorrect, mayCreate, maySign, mayWrite } from './entries.ts'
import type { Role } from './roles.ts'
import { NO_FILE, type Relation, type Row, type Target } from './target.ts'

const NOW = new Date('2026-03-10T21:00:00Z')
const DAY = 24 * 3_600_000
const draft: Row = { authorIds: ['me'], signed: false, occurredAt: NOW, updatedAt: NOW }
const signed: Row = { ...draft, signed: true }
const inHouse: Relation = { ...NO_FILE, present: true }
const onMyFile: Relation = { ...NO_FILE, named: true, referent: true }

const as = (...roles: Role[]) => ({ accountId: 'me', roles, onShift: true })
const on = (compartment: Compartment, relation: Relation, row?: Row): Target => ({
  compartment,
  relation,
  row,
  now: NOW,
  startOfDay: NOW,
})

describe('writing a draft', () => {
  it('an educator writes the first interview that he began, for 24 hours after its last change', () => {
    const left = (milliseconds: number): Row => ({
      ...draft,
      updatedAt: new Date(NOW.getTime() - milliseconds),
    })
    expect(mayWrite(as('EDU'), on('INTAKE', inHouse, left(DAY)))).toBe(true)
    expect(mayWrite(as('EDU'), on('INTAKE', inHouse, left(DAY + 1)))).toBe(false)
  })

  it('a referent invited by a colleague writes along; an educator, who only creates, does not', () => {
    const invited: Row = { ...draft, authorIds: ['colleague', 'me'] }
    expect(mayWrite(as('REF'), on('INTAKE', onMyFile, invited))).toBe(true)
    expect(mayWrite(as('EDU'), on('INTAKE', inHouse, invited))).toBe(false)
  })

  it('a coordinator does not write in the draft of somebody else', () => {
    expect(mayWrite(as('COO'), on('INTAKE', onMyFile, { ...draft, authorIds: ['colleague'] }))).toBe(false)
  })

  it('nobody writes in what does not exist', () => {
    expect(mayWrite(as('COO'), on('INTAKE', inHouse))).toBe(false)
    expect(mayCreate(as('COO'), on('INTAKE', inHouse))).toBe(true)
  })
})

describe('reading what one wrote', () => {
  it('an educator who only creates in a compartment reads, keeps and signs the own draft, and nobody else’s', () => {
    expect(decide(as('EDU'), 'r', on('EDUC', inHouse, draft)).allow).toBe(true)
    expect(maySign(as('EDU'), on('EDUC', inHouse, draft))).toBe(true)
    expect(decide(as('EDU'), 'r', on('EDUC', inHouse, signed)).allow).toBe(true)
    const theirs: Row = { ...draft, authorIds: ['colleague', 'me'] }
    expect(decide(as('EDU'), 'r', on('EDUC', inHouse, theirs)).allow).toBe(false)
  })

  it('an educator no longer reads the own note once the youth has left the house', () => {
    expect(decide(as('EDU'), 'r', on('EDUC', NO_FILE, signed)).allow).toBe(false)
  })

  it('night staff read the own log entry of four days ago, and not a colleague’s', () => {
    const old: Row = { ...signed, occurredAt: new Date(NOW.getTime() - 4 * DAY) }
    expect(decide(as('NGT'), 'r', on('LOG', inHouse, old)).allow).toBe(true)
    expect(decide(as('NGT'), 'r', on('LOG', inHouse, { ...old, authorIds: ['colleague'] })).allow).toBe(false)
  })
})

describe('signing', () => {
  it('an educator signs her own draft, even one she left two days ago', () => {
    const left: Row = { ...draft, updatedAt: new Date(NOW.getTime() - 2 * DAY) }
    expect(maySign(as('EDU'), on('INTAKE', inHouse, left))).toBe(true)
  })

  it('a coordinator signs for somebody else; a referent without validation does not', () => {
    const theirs: Row = { ...draft, authorIds: ['colleague', 'me'] }
    expect(maySign(as('COO'), on('INTAKE', inHouse, theirs))).toBe(true)
    expect(maySign(as('REF'), on('INTAKE', onMyFile, theirs))).toBe(false)
  })

  it('nobody signs twice', () => {
    expect(maySign(as('COO'), on('INTAKE', inHouse, signed))).toBe(false)
  })
})

describe('correcting', () => {
  it('a referent corrects what a colleague signed on her file', () => {
    expect(mayCorrect(as('REF'), on('INTAKE', onMyFile, { ...signed, authorIds: ['colleague'] }))).toBe(true)
  })

  it('an educator corrects only his own first interview, the others being hidden from him', () => {
    expect(mayCorrect(as('EDU'), on('INTAKE', inHouse, signed))).toBe(true)
    expect(mayCorrect(as('EDU'), on('INTAKE', inHouse, { ...signed, authorIds: ['colleague'] }))).toBe(false)
  })

  it('a director reads a signed interview and does not correct it', () => {
    expect(mayCorrect(as('DIR'), on('INTAKE', inHouse, signed))).toBe(false)
  })

  it('a draft is amended, not corrected', () => {
    expect(mayCorrect(as('COO'), on('INTAKE', inHouse, draft))).toBe(false)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ACTIONS } from './actions.ts'
import { COMPARTMENTS, FILE_COMPARTMENTS } from './compartments.ts'
import { decide, mayList } from './decide.ts'
import { mayCorrect, maySign, mayWrite } from './entries.ts'
import { HOUSE_ASPECTS, ROW_ASPECTS } from './qualifiers.ts'
import { ROLES } from './roles.ts'
import type { Actor, Relation, Target } from './target.ts'

const NOW = new Date('2026-03-10T21:00:00Z')
const person = fc.constantFrom('me', 'you', 'them')
const moment = fc.integer({ min: 0, max: 200 }).map(hours => new Date(NOW.getTime() - hours * 3_600_000))

const actors: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.constant('me'),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
  onShift: fc.boolean(),
})
const relations: fc.Arbitrary<Relation> = fc.record({
  named: fc.boolean(),
  referent: fc.boolean(),
  granted: fc.boolean(),
  present: fc.boolean(),
  excluded: fc.boolean(),
  erased: fc.boolean(),
})
const rows = fc.record({
  authorIds: fc.uniqueArray(person, { maxLength: 2 }),
  assigneeIds: fc.uniqueArray(person, { maxLength: 1 }),
  signed: fc.boolean(),
  occurredAt: moment,
  updatedAt: moment,
  aspect: fc.option(fc.constantFrom(...ROW_ASPECTS, ...HOUSE_ASPECTS), { nil: undefined }),
  itemGranted: fc.boolean(),
  released: fc.boolean(),
})
const targets: fc.Arbitrary<Target> = fc.record({
  compartment: fc.constantFrom(...COMPARTMENTS),
  relation: relations,
  row: fc.option(rows, { nil: undefined }),
  now: fc.constant(NOW),
  startOfDay: fc.constant(new Date('2026-03-09T23:00:00Z')),
})

const RUNS = { numRuns: 2_000 }

it('nobody gets anything from a file that excludes them or has been erased, in any role, not even its existence', () => {
  fc.assert(
    fc.property(actors, targets, fc.constantFrom('excluded', 'erased'), (actor, target, shut) => {
      const shutTarget = { ...target, relation: { ...target.relation, [shut]: true } }
      const single = ROLES.map(role => ({ ...actor, roles: [role] }))
      for (const one of [actor, { ...actor, roles: ROLES }, ...single]) {
        for (const action of ACTIONS) {
          expect(decide(one, action, shutTarget)).toEqual({ allow: false, visible: false })
        }
        expect(mayList(one, shutTarget)).toBe(false)
        expect([mayWrite, maySign, mayCorrect].map(may => may(one, shutTarget))).toEqual([
          false,
          false,
          false,
        ])
      }
    }),
    { numRuns: 200 },
  )
})

it('the psychologist’s notes and the lawyer’s exchanges never open to coordinator, director or administrator', () => {
  fc.assert(
    fc.property(
      actors,
      targets,
      fc.constantFrom('PSY' as const, 'PRIV' as const),
      (actor, target, compartment) => {
        const hierarchy: Actor = { ...actor, roles: ['COO', 'DIR', 'ADM'] }
        for (const action of ACTIONS) {
          expect(decide(hierarchy, action, { ...target, compartment })).toEqual({
            allow: false,
            visible: false,
          })
        }
        expect(mayList(hierarchy, { ...target, compartment })).toBe(false)
      },
    ),
    RUNS,
  )
})

it('what is reserved opens to nobody whom the same row, not reserved, would not open to', () => {
  fc.assert(
    fc.property(actors, targets, rows, fc.constantFrom(...ACTIONS), (actor, target, row, action) => {
      const reserved = decide(actor, action, { ...target, row: { ...row, aspect: 'reserved' } })
      fc.pre(reserved.allow)
      expect(decide(actor, action, { ...target, row: { ...row, aspect: undefined } }).allow).toBe(true)
    }),
    RUNS,
  )
})

it('a medical fact never opens by shift or by hierarchy, only to the carer, its writers and a grant', () => {
  const house = { roles: ['EDU', 'REF', 'NGT', 'COO', 'DIR'] as const }
  fc.assert(
    fc.property(actors, targets, rows, fc.constantFrom(...ACTIONS), (actor, target, row, action) => {
      const fact: Target = {
        ...target,
        compartment: 'MED',
        row: { ...row, authorIds: ['other'], aspect: 'reserved' },
      }
      expect(decide({ ...actor, ...house }, action, fact).allow).toBe(false)
      const { excluded, erased, named } = target.relation
      const carer = decide({ ...actor, roles: ['PSY'] }, 'r', fact)
      expect(carer.allow).toBe(named && !excluded && !erased)
    }),
    RUNS,
  )
})

it('administrator, auditor and data-protection officer find no file compartment at all', () => {
  fc.assert(
    fc.property(actors, targets, fc.constantFrom(...FILE_COMPARTMENTS), (actor, target, compartment) => {
      for (const action of ACTIONS) {
        const decision = decide({ ...actor, roles: ['ADM', 'AUD', 'DPO'] }, action, {
          ...target,
          compartment,
        })
        expect(decision).toEqual({ allow: false, visible: false })
      }
    }),
    RUNS,
  )
})

it('one more role never takes away what was allowed', () => {
  fc.assert(
    fc.property(
      actors,
      targets,
      fc.constantFrom(...ACTIONS),
      fc.constantFrom(...ROLES),
      (actor, target, action, role) => {
        fc.pre(decide(actor, action, target).allow)
        expect(decide({ ...actor, roles: [role, ...actor.roles] }, action, target).allow).toBe(true)
      },
    ),
    RUNS,
  )
})

it('somebody without a role gets nothing', () => {
  fc.assert(
    fc.property(actors, targets, fc.constantFrom(...ACTIONS), (actor, target, action) => {
      expect(decide({ ...actor, roles: [] }, action, target)).toEqual({ allow: false, visible: false })
    }),
    RUNS,
  )
})

it('nobody writes in a signed entry, or in a draft left alone for more than 24 hours', () => {
  fc.assert(
    fc.property(
      actors,
      targets,
      rows,
      fc.constantFrom(...FILE_COMPARTMENTS),
      (actor, target, row, compartment) => {
        fc.pre(compartment !== 'TASK')
        const old = { ...row, updatedAt: new Date(NOW.getTime() - 24 * 3_600_000 - 1) }
        expect(mayWrite(actor, { ...target, compartment, row: { ...row, signed: true } })).toBe(false)
        expect(mayWrite(actor, { ...target, compartment, row: old })).toBe(false)
      },
    ),
    RUNS,
  )
})

it('nobody approves what they asked for themselves', () => {
  fc.assert(
    fc.property(targets, rows, (target, row) => {
      const asked = { ...target, row: { ...row, authorIds: ['me'] } }
      expect(decide({ accountId: 'me', roles: ROLES, onShift: true }, 'y', asked).allow).toBe(false)
    }),
    RUNS,
  )
})

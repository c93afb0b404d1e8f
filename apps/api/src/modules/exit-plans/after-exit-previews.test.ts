import { ROLES, type Role } from '@havre/policy/roles.ts'
import { describe, expect, it } from 'vitest'
import { openExitHouse } from '../../../test/exit-house.ts'
import type { Person } from '../../../test/harness.ts'
import { bare, summary } from '../../../test/paper-house.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry } from '../../demo/builders.ts'

const { house, coordinator, director, referent, fileOf } = await openExitHouse()
/** What reaches a person, and who of the house did something: for the house only. */
const INSIDE = 'Kanari, après dix-huit heures'
/** What anybody who may read the record reads. */
const SAID = 'Cherche un kot pour janvier'
const KINDS = {
  'alumni-consent': {
    askedOn: '2026-11-20',
    answer: 'yes',
    purposes: ['followUp'],
    means: ['message'],
    reach: INSIDE,
    words: { text: SAID, language: 'fr' },
  },
  'post-exit-request': {
    happenedAt: '2026-11-20T08:00:00Z',
    channel: 'call',
    asksFor: ['housing'],
    outcome: 'handedOver',
    words: { text: SAID, language: 'fr' },
    callBack: INSIDE,
    doneBy: { name: INSIDE, role: 'educator' },
    handedTo: INSIDE,
  },
}
/** No summary of a file is for the youth: their own papers take no record whole. */
const PURPOSE_OF = { internal: 'handover', external: 'guardian', court: 'authority' }

const file = await fileOf({ phase: 'left', leftOn: '2026-11-10' })
for (const [kind, answers] of Object.entries(KINDS))
  await buildEntry(house, file, { kind, authorId: referent.id, answers })

/** Somebody of this role, as near to the file as the role comes. */
async function near(role: Role) {
  if (role === 'COO') return coordinator
  if (role === 'DIR') return director
  if (role === 'REF') return referent
  const person = await house.person(role)
  if (role === 'EDU') await nameOnFile(house, file, person.id)
  if (role === 'LEG') await nameOnFile(house, file, person.id, 'legal')
  if (role === 'PSY') await nameOnFile(house, file, person.id, 'psychologist')
  if (role === 'GUA' || role === 'LAW' || role === 'PAR')
    await grantFile(
      house,
      file,
      person.id,
      { requestedBy: coordinator.id, approvedBy: director.id },
      { compartments: ['AUTON'] },
    )
  return person
}

type Seen = 'whole' | 'outside' | 400 | 403 | 404
/** For the house, for a guardian, for a court: no paper for an authority takes these kinds. */
const SEES: Readonly<Record<Role, readonly [Seen, Seen, Seen]>> = {
  EDU: ['whole', 403, 403],
  REF: ['whole', 'outside', 400],
  NGT: [404, 404, 404],
  LEG: ['whole', 'outside', 400],
  PSY: ['whole', 'outside', 400],
  COO: ['whole', 'outside', 400],
  DIR: ['whole', 'outside', 400],
  GUA: [403, 403, 403],
  LAW: [404, 404, 404],
  PAR: [403, 403, 403],
  AUD: [404, 404, 404],
  DPO: [404, 404, 404],
  ADM: [404, 404, 404],
}

/** What somebody finds in a preview: what is printed is what was previewed, letter by letter. */
async function seenBy(person: Person, order: Order): Promise<Seen> {
  const preview = await previewAs(person, file.id, order)
  const { status } = preview
  if (status === 400 || status === 403 || status === 404) return status
  expect(status).toBe(200)
  const printed = await printAs(house, person, file.id, order, preview.body)
  expect([printed.status, printed.problem]).toEqual([201, {}])
  const text = bare(printed.pdf)
  expect(text).toContain(SAID)
  return text.includes('Kanari') ? 'whole' : 'outside'
}

describe.each(Object.keys(KINDS))('a preview of %s', kind => {
  it.each(ROLES)('by %s shows what reaches the youth to the house only', async role => {
    const person = await near(role)
    const seen: Seen[] = []
    for (const [audience, purpose] of Object.entries(PURPOSE_OF))
      seen.push(await seenBy(person, summary(purpose, audience, [`kind:${kind}`])))
    expect(seen).toEqual(SEES[role])
    const youth = await previewAs(person, file.id, summary('guardian', 'youth', [`kind:${kind}`]))
    expect(youth.status).not.toBe(200)
  })
})

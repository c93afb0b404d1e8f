import type { Me } from '@havre/contracts/session.ts'
import type { House } from './house-replies.ts'
import { person } from './people.ts'
import { idOf, tasksOn, youthFiles } from './youths.ts'

/** A house on an ordinary day: eleven present, drafts and tasks waiting. Change what a test is about. */
export function aHouse(changes: Partial<House> & { me?: Me } = {}): House {
  const files = youthFiles(11, 20)
  return {
    me: person(),
    cookie: true,
    password: 'quatre mots au hasard',
    code: '123456',
    places: 14,
    files,
    tasks: tasksOn(files),
    drafts: draftsOn(files),
    entries: [],
    series: { items: [] },
    mail: {
      offered: true,
      address: null,
      confirmed: false,
      nextAddress: null,
      codeUntil: null,
      occasions: [],
    },
    relay: { configured: true, lastSentAt: new Date().toISOString(), lastFailedAt: null, lastFailure: null },
    accounts: accounts(),
    sessions: sessions(),
    confirmed: false,
    own: {},
    faults: [],
    ...changes,
  }
}

function draftsOn(files: House['files']): House['drafts'] {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const drafts = [
    { kind: 'first-interview', hours: 0.3 },
    { kind: 'house-log', hours: 5 },
    { kind: 'preliminary-interview', hours: 49 },
  ]
  return drafts.flatMap(({ kind, hours }, n) => {
    const file = files[n * 2]
    if (!file) return []
    return {
      id: idOf('e', n),
      kind,
      kindVersion: 1,
      compartment: 'INTAKE',
      axes: ['firstReception'],
      status: 'draft',
      occurredAt: hoursAgo(hours + 1),
      author: { id: idOf('a', 0), name: 'Camille Demo' },
      signedAt: null,
      validatedAt: null,
      takenOverOn: null,
      correctsId: null,
      correctedById: null,
      attachments: 0,
      summary: {},
      youthId: file.id,
      youthAlias: file.alias,
      updatedAt: hoursAgo(hours),
    }
  })
}

function accounts(): House['accounts'] {
  const can = { disable: false, requestCode: false, issueCode: false }
  const plain = { profession: null, languages: [], codeRequested: false }
  const administered = { ...plain, can: { ...can, disable: true, requestCode: true } }
  return [
    { id: idOf('a', 0), name: 'Camille Demo', roles: ['EDU', 'REF'], status: 'active', ...administered },
    { id: idOf('a', 1), name: 'Yasmina Ouali', roles: ['LEG'], status: 'active', ...administered },
    { id: idOf('a', 2), name: 'Joris Peeters', roles: ['NGT'], status: 'invited', ...administered },
    { id: idOf('a', 3), name: 'Lucie Lambert', roles: ['PSY'], status: 'disabled', ...administered },
    { id: idOf('a', 4), name: 'Sam Beheer', roles: ['ADM'], status: 'active', ...plain, can },
  ]
}

function sessions(): House['sessions'] {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  return [
    {
      id: idOf('f', 0),
      deviceLabel: 'Chrome · Android',
      current: true,
      createdAt: at(-3),
      seenAt: at(0),
      expiresAt: at(9),
    },
    {
      id: idOf('f', 1),
      deviceLabel: 'Firefox · Windows',
      current: false,
      createdAt: at(-30),
      seenAt: at(-6),
      expiresAt: at(4),
    },
  ]
}

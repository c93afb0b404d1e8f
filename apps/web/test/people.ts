import type { Me } from '@havre/contracts/session.ts'
import { idOf } from './youths.ts'

const can = {
  createYouthFile: false,
  readYouthFiles: false,
  manageAccounts: false,
  searchNames: false,
  reportMissing: false,
}

/** Somebody to sign in with; synthetic, like all people here. */
export function person(changes: Partial<Me> = {}): Me {
  return {
    id: idOf('a', 0),
    login: 'camille.d',
    name: 'Camille Demo',
    roles: ['EDU', 'REF'],
    language: 'fr',
    theme: 'system',
    centre: { code: 'DEMO', demo: true, timeZone: 'Europe/Brussels', jurisdiction: 'BE' },
    can: { ...can, createYouthFile: true, readYouthFiles: true, reportMissing: true },
    ...changes,
  }
}

/** Somebody who looks after accounts and reads no file. */
export function administrator(): Me {
  return person({
    id: idOf('a', 4),
    login: 'sam.b',
    name: 'Sam Beheer',
    roles: ['ADM'],
    can: { ...can, manageAccounts: true },
  })
}

/** The second person, without whom no set-up code is handed over. */
export function director(): Me {
  return person({
    id: idOf('a', 5),
    login: 'noor.v',
    name: 'Noor Voorbeeld',
    roles: ['DIR'],
    can: { ...can, createYouthFile: true, readYouthFiles: true, manageAccounts: true, searchNames: true },
  })
}

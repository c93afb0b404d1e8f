import type { Me } from '@havre/contracts/session.ts'
import { idOf } from './youths.ts'

const can = {
  createYouthFile: false,
  readImports: false,
  readYouthFiles: false,
  filterYouthFiles: true,
  readLibrary: false,
  readRules: false,
  reviewContracts: false,
  readPartners: false,
  readNetwork: false,
  readPlaces: false,
  readExits: false,
  readExitFigures: false,
  manageAccounts: false,
  manageForms: false,
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
    profession: null,
    languages: [],
    centre: { code: 'DEMO', demo: true, timeZone: 'Europe/Brussels', jurisdiction: 'BE' },
    can: {
      ...can,
      createYouthFile: true,
      readYouthFiles: true,
      filterYouthFiles: true,
      readLibrary: true,
      readPartners: true,
      readNetwork: true,
      readPlaces: true,
      readExits: true,
      reportMissing: true,
    },
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
    can: { ...can, readLibrary: true, manageAccounts: true, manageForms: true },
  })
}

/** The second person, without whom no set-up code is handed over. */
export function director(): Me {
  return person({
    id: idOf('a', 5),
    login: 'noor.v',
    name: 'Noor Voorbeeld',
    roles: ['DIR'],
    can: {
      ...can,
      createYouthFile: true,
      readYouthFiles: true,
      filterYouthFiles: true,
      readLibrary: true,
      readPartners: true,
      readNetwork: true,
      readPlaces: true,
      readExits: true,
      manageAccounts: true,
      manageForms: true,
      searchNames: true,
    },
  })
}

/** Somebody from a service outside, to whom single items were entrusted. */
export function partner(): Me {
  return person({
    id: idOf('a', 6),
    login: 'lou.p',
    name: 'Lou Partenaire',
    roles: ['PAR'],
    can: { ...can, readYouthFiles: true, filterYouthFiles: false },
  })
}

import { type Me, PROFESSIONS } from '@havre/contracts/session.ts'
import { policyCells } from '@havre/policy/cells.ts'
import { isFileCompartment } from '@havre/policy/compartments.ts'
import { readsFileHead } from '@havre/policy/file-head.ts'
import { mayUseHouse, mayUseNetwork } from '@havre/policy/house.ts'
import { maySearchNames } from '@havre/policy/name-search.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { ROLES, type Role } from '@havre/policy/roles.ts'
import type { Deps } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, oneOf, text, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { openName } from '../accounts/person-name.ts'

export const ME = sql`
  SELECT a.id, a.login, a.display_name, a.language, a.theme, a.profession, a.languages, c.code, c.demo, c.time_zone, c.jurisdiction,
         ARRAY(SELECT r.role FROM account_role r WHERE r.account_id = a.id ORDER BY r.role) AS roles
  FROM account a JOIN centre c ON c.id = a.centre_id WHERE a.id = app.account()`

/** The caller as the web app shows it: name, language, and which doors to draw. What opens is decided elsewhere. */
export async function readMe(deps: Deps, sid: string): Promise<Me> {
  const [rows] = await deps.door.group(sid, [ME])
  return toMe(deps, rows?.[0])
}

export function toMe({ keyring }: Pick<Deps, 'keyring'>, row: Row | undefined): Me {
  if (!row) throw problem('not-signed-in')
  const id = text(row, 'id')
  const roles = texts(row, 'roles').filter((role): role is Role => ROLES.some(one => one === role))
  const holds = policyCells().filter(cell => roles.includes(cell.role))
  // A door is drawn on and off shift.
  const actor = { accountId: id, roles, onShift: true }
  return {
    id,
    login: text(row, 'login'),
    name: openName(keyring, id, bytes(row, 'display_name')),
    roles,
    language: oneOf(row, 'language', ['fr', 'nl', 'en']),
    theme: oneOf(row, 'theme', ['system', 'light', 'dark']),
    profession: row.profession === null ? null : oneOf(row, 'profession', PROFESSIONS),
    languages: texts(row, 'languages'),
    centre: {
      code: text(row, 'code'),
      demo: flag(row, 'demo'),
      timeZone: text(row, 'time_zone'),
      jurisdiction: oneOf(row, 'jurisdiction', ['BE', 'FR']),
    },
    can: {
      createYouthFile: holds.some(
        cell => cell.compartment === 'OPS' && cell.action === 'c' && cell.scope === 'A',
      ),
      readImports: holds.some(
        cell => cell.compartment === 'OPS' && cell.action === 'v' && cell.scope === 'A',
      ),
      readYouthFiles: holds.some(cell => isFileCompartment(cell.compartment) && cell.action === 'r'),
      filterYouthFiles: readsFileHead(actor),
      readLibrary: mayPrintInside(actor),
      reviewContracts: holds.some(
        cell => cell.compartment === 'AUTON' && (cell.action === 'u' || cell.action === 'v'),
      ),
      readRules: holds.some(cell => cell.compartment === 'LEGAL' && cell.action === 'r'),
      // Who reads a part only (rules of it, an item) has nothing to see there.
      readExits: holds.some(
        cell => cell.compartment === 'AUTON' && cell.action === 'r' && cell.qualifier === '',
      ),
      readExitFigures: holds.some(cell => cell.compartment === 'STAT' && cell.action === 'r'),
      readPartners: mayUseHouse(actor, 'TASK', 'r'),
      readNetwork: mayUseNetwork(actor, 'r'),
      readPlaces: mayUseHouse(actor, 'AUTON', 'r'),
      manageAccounts: holds.some(
        cell => cell.compartment === 'ACCT' && (cell.action === 'c' || cell.action === 'y'),
      ),
      manageForms: holds.some(
        cell => cell.compartment === 'CONF' && (cell.qualifier === 'technical' || cell.qualifier === 'form'),
      ),
      searchNames: maySearchNames(roles),
      reportMissing: holds.some(cell => cell.compartment === 'SAFETY' && cell.action === 'c'),
    },
  }
}

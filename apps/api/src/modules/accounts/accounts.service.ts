import type { AccountItem } from '@havre/contracts/accounts.ts'
import { separationOfDuties } from '@havre/policy/duties.ts'
import { ROLES, type Role } from '@havre/policy/roles.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, oneOf, text, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { type ProblemError, problem } from '../../problem.ts'
import { newPrintedCode, printedCodeHash } from '../session/printed-code.ts'
import { openName, sealName } from './person-name.ts'

type Invitation = { id: string; setupCode: string; expiresAt: string }

/** Everybody of the centre for people of the house; somebody from outside sees only the own line. */
export async function listAccounts(ctx: Ctx): Promise<AccountItem[]> {
  const [rows = []] = await ctx.door.group(
    ctx.sid,
    [
      sql`SELECT a.id, a.display_name, a.status,
                 ARRAY(SELECT r.role FROM account_role r WHERE r.account_id = a.id ORDER BY r.role) AS roles
          FROM account a ORDER BY a.login`,
      sql`SELECT app.trace('accounts.listed', 'done', 'ACCT', NULL, NULL, NULL, NULL, NULL)`,
    ],
    { asyncCommit: true },
  )
  return rows.map(row => ({
    id: text(row, 'id'),
    name: openName(ctx.keyring, text(row, 'id'), bytes(row, 'display_name')),
    roles: texts(row, 'roles').filter((role): role is Role => ROLES.some(one => one === role)),
    status: oneOf(row, 'status', ['invited', 'active', 'disabled']),
  }))
}

/** Creates an account that opens with the set-up code in the answer, once, within 24 hours. */
export async function inviteAccount(
  ctx: Ctx,
  body: { login: string; name: string; roles: readonly Role[] },
): Promise<Invitation> {
  const roles = [...new Set(body.roles)]
  if (separationOfDuties(roles).length > 0) {
    const errors = [{ pointer: '#/roles', code: 'separation-of-duties' }]
    throw problem('rule-violated', { rule: 'separation-of-duties', errors })
  }
  const setupCode = newPrintedCode()
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT * FROM app.invite_account(${ctx.newId}::uuid, ${body.login}, ${sealName(ctx.keyring, ctx.newId, body.name)}::bytea,
          ${roles}::text[], ${printedCodeHash(ctx.keyring, 'set-up-code', setupCode)}::bytea)`,
  ])
  return { id: ctx.newId, setupCode, expiresAt: text(done(rows), 'expires_at') }
}

/** Shuts an account; what it has open answers nothing from the next statement on. */
export async function disableAccount(ctx: Ctx, accountId: string): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.disable_account(${accountId}::uuid) AS outcome`,
  ])
  done(rows)
}

/** A new set-up code for somebody else's account, disabled ones included; password, factor and sessions end now. */
export async function reinviteAccount(ctx: Ctx, accountId: string): Promise<Invitation> {
  const setupCode = newPrintedCode()
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT * FROM app.reinvite_account(${accountId}::uuid,
          ${printedCodeHash(ctx.keyring, 'set-up-code', setupCode)}::bytea)`,
  ])
  return { id: accountId, setupCode, expiresAt: text(done(rows), 'expires_at') }
}

const REFUSALS: Record<string, () => ProblemError> = {
  absent: () => problem('not-found'),
  confirm: () => problem('confirmation-needed'),
  exists: () => problem('already-exists', { errors: [{ pointer: '#/login', code: 'taken' }] }),
  self: () => problem('not-allowed'),
}

/** The row of an outcome that is 'done'; throws the problem of any other. */
function done(rows: readonly Row[] | undefined): Row {
  const row = rows?.[0] ?? {}
  const refusal = REFUSALS[text(row, 'outcome')]
  if (refusal) throw refusal()
  return row
}

import type { AccountItem } from '@havre/contracts/accounts.ts'
import { PROFESSIONS } from '@havre/contracts/session.ts'
import { separationOfDuties } from '@havre/policy/duties.ts'
import { ROLES, type Role } from '@havre/policy/roles.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, oneOf, text, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { type ProblemError, problem } from '../../problem.ts'
import { newPrintedCode, printedCodeHash } from '../session/printed-code.ts'
import { openName, sealName } from './person-name.ts'

type Invitation = { id: string; setupCode: string; expiresAt: string }

/** Everybody of the centre for people of the house; somebody from outside sees only the own line. */
export async function listAccounts(ctx: Ctx): Promise<{ items: AccountItem[]; can: { invite: boolean } }> {
  const [rows = [], mine] = await ctx.door.group(
    ctx.sid,
    [
      sql`SELECT a.id, a.display_name, a.status, a.profession, a.languages, a.code_requested_at IS NOT NULL AS code_requested,
                 ARRAY(SELECT r.role FROM account_role r WHERE r.account_id = a.id ORDER BY r.role) AS roles,
                 may.disable AND a.id <> may.me AND a.status <> 'disabled' AS may_disable,
                 may.request AND a.id <> may.me AND a.code_requested_at IS NULL AS may_request,
                 may.issue AND a.id <> may.me AND a.code_requested_by <> may.me AS may_issue
          FROM account a CROSS JOIN (
            SELECT app.account() AS me, app.holds('ACCT', 'u', 'disable') AS disable,
                   app.holds('ACCT', 'q', 'reset') AS request, app.holds('ACCT', 'y', 'role') AS issue OFFSET 0) may
          ORDER BY a.login`,
      sql`SELECT app.holds('ACCT', 'c') AS invite`,
      sql`SELECT app.trace('accounts.listed', 'done', 'ACCT', NULL, NULL, NULL, NULL, NULL)`,
    ],
    { asyncCommit: true },
  )
  const items = rows.map(row => ({
    id: text(row, 'id'),
    name: openName(ctx.keyring, text(row, 'id'), bytes(row, 'display_name')),
    roles: texts(row, 'roles').filter((role): role is Role => ROLES.some(one => one === role)),
    profession: row.profession === null ? null : oneOf(row, 'profession', PROFESSIONS),
    languages: texts(row, 'languages'),
    status: oneOf(row, 'status', ['invited', 'active', 'disabled']),
    codeRequested: flag(row, 'code_requested'),
    can: {
      disable: flag(row, 'may_disable'),
      requestCode: flag(row, 'may_request'),
      issueCode: flag(row, 'may_issue'),
    },
  }))
  return { items, can: { invite: flag(mine?.[0] ?? {}, 'invite') } }
}

/** Creates an account and asks for its set-up code; nobody can open it before a second person hands that over. */
export async function inviteAccount(
  ctx: Ctx,
  body: { login: string; name: string; roles: readonly Role[] },
): Promise<{ id: string }> {
  const roles = [...new Set(body.roles)]
  if (separationOfDuties(roles).length > 0) {
    const errors = [{ pointer: '#/roles', code: 'separation-of-duties' }]
    throw problem('rule-violated', { rule: 'separation-of-duties', errors })
  }
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.invite_account(${ctx.newId}::uuid, ${body.login}, ${sealName(ctx.keyring, ctx.newId, body.name)}::bytea,
          ${roles}::text[]) AS outcome`,
  ])
  done(rows)
  return { id: ctx.newId }
}

/** Shuts an account; what it has open answers nothing from the next statement on. */
export async function disableAccount(ctx: Ctx, accountId: string): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.disable_account(${accountId}::uuid) AS outcome`,
  ])
  done(rows)
}

/** Asks for a new set-up code for somebody else's account, disabled ones included; the account goes on as it was. */
export async function requestCode(ctx: Ctx, accountId: string): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT app.request_code(${accountId}::uuid) AS outcome`])
  done(rows)
}

/**
 * The set-up code that somebody else asked for: shown here once, works once, within 24 hours. The request is spent;
 * password, factor and sessions of the account end now. Without a request of another person: rule `two-people`.
 */
export async function issueCode(ctx: Ctx, accountId: string): Promise<Invitation> {
  const setupCode = newPrintedCode()
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT * FROM app.issue_code(${accountId}::uuid,
          ${printedCodeHash(ctx.keyring, 'set-up-code', setupCode)}::bytea)`,
  ])
  return { id: accountId, setupCode, expiresAt: text(done(rows), 'expires_at') }
}

const REFUSALS: Record<string, () => ProblemError> = {
  absent: () => problem('not-found'),
  alone: () => problem('rule-violated', { rule: 'two-people' }),
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

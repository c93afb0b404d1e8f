import { ROLES } from '@havre/policy/roles.ts'
import { z } from 'zod'
import { id, idParams, momentOut, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { PROFESSIONS } from './session.ts'

export const AccountItem = z.object({
  id,
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  profession: z.enum(PROFESSIONS).nullable(),
  /** Languages that this person speaks. */
  languages: z.array(z.string()),
  status: z.enum(['invited', 'active', 'disabled']),
  /** An administrator asked for a set-up code that nobody has handed over yet. */
  codeRequested: z.boolean(),
  can: z.object({ disable: z.boolean(), requestCode: z.boolean(), issueCode: z.boolean() }),
})
export type AccountItem = z.infer<typeof AccountItem>

/** Handed to the person on paper or by voice; works once, for 24 hours. */
const Invitation = z.object({ id, setupCode: z.string(), expiresAt: momentOut })

const tag = 'accounts'
export const accountRoutes = {
  listAccounts: route(paths.listAccounts, {
    tag,
    summary: 'The people of the house',
    reply: z.object({ items: z.array(AccountItem), can: z.object({ invite: z.boolean() }) }),
  }),
  inviteAccount: route(paths.inviteAccount, {
    tag,
    summary: 'Create an account and ask for its set-up code, which somebody else hands over',
    body: z.strictObject({
      login: z
        .string()
        .min(2)
        .max(64)
        .regex(/^[a-z0-9][a-z0-9._-]*$/),
      name: saidLine(80),
      roles: z.array(z.enum(ROLES)).min(1).max(4),
    }),
    reply: z.object({ id }),
    status: 201,
    idempotent: true,
  }),
  disableAccount: route(paths.disableAccount, {
    tag,
    summary: 'Disable an account; its sessions end at the next statement',
    params: idParams.account,
    body: z.strictObject({}),
  }),
  requestCode: route(paths.requestCode, {
    tag,
    summary: 'Ask for a new set-up code for somebody who lost password or second factor',
    params: idParams.account,
    body: z.strictObject({}),
  }),
  issueCode: route(paths.issueCode, {
    tag,
    summary:
      'As the second person, hand over the set-up code that was asked for; sessions of the account end',
    params: idParams.account,
    body: z.strictObject({}),
    reply: Invitation,
  }),
}

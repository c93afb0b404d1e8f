import { accountRoutes as contracts } from '@havre/contracts/accounts.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { disableAccount, inviteAccount, listAccounts, reinviteAccount } from './accounts.service.ts'

/** The people of the house, and what the system administrator does to their accounts. */
export function accountRoutes(app: FastifyInstance): void {
  endpoint(
    app,
    contracts.listAccounts,
    { access: 'signed-in', audit: 'accounts.listed' },
    async ({ ctx }) => ({
      items: await listAccounts(ctx),
    }),
  )
  endpoint(
    app,
    contracts.inviteAccount,
    { access: { compartment: 'ACCT', action: 'c' }, audit: 'account.invited' },
    ({ ctx, body }) => inviteAccount(ctx, body),
  )
  endpoint(
    app,
    contracts.disableAccount,
    { access: { compartment: 'ACCT', action: 'u' }, audit: 'account.disabled' },
    ({ ctx, params }) => disableAccount(ctx, params.accountId),
  )
  endpoint(
    app,
    contracts.reinviteAccount,
    { access: { compartment: 'ACCT', action: 'q' }, audit: 'account.invited-again' },
    ({ ctx, params }) => reinviteAccount(ctx, params.accountId),
  )
}

import { accountRoutes as contracts } from '@havre/contracts/accounts.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { disableAccount, inviteAccount, issueCode, listAccounts, requestCode } from './accounts.service.ts'

/** The people of the house, and what the system administrator and a director do to their accounts. */
export function accountRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listAccounts, { access: 'signed-in', audit: 'accounts.listed' }, ({ ctx }) =>
    listAccounts(ctx),
  )
  endpoint(
    app,
    contracts.inviteAccount,
    { access: { compartment: 'ACCT', action: 'c' }, audit: 'account.code-requested' },
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
    contracts.requestCode,
    { access: { compartment: 'ACCT', action: 'q' }, audit: 'account.code-requested' },
    ({ ctx, params }) => requestCode(ctx, params.accountId),
  )
  endpoint(
    app,
    contracts.issueCode,
    { access: { compartment: 'ACCT', action: 'y' }, audit: 'account.invited' },
    ({ ctx, params }) => issueCode(ctx, params.accountId),
  )
}

import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { call } from '../../../lib/http.ts'
import { keepPartner, type Partner } from './get-partner.ts'

interface Saving {
  /** The one to change; none to add one. */
  partner: { id: string; version: number } | undefined
  body: Wire['createPartner']['body']
  idempotencyKey: string
}

/** Adds a service, or changes the one given. */
export function useSavePartner() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ partner, body, idempotencyKey }: Saving) =>
      partner
        ? call('changePartner', { params: { partnerId: partner.id }, body, ifMatch: partner.version })
        : call('createPartner', { body, idempotencyKey }),
    onSuccess: partner => keepPartner(client, partner),
    // Somebody was faster: theirs is what one goes back to when mine is given up.
    onError: error => {
      const theirs = fasterPartner(error)
      if (theirs) void keepPartner(client, theirs)
    },
  })
}

/** The service as a colleague has just saved it, where that is why mine was refused. */
export function fasterPartner(error: unknown): Partner | undefined {
  const isPartner = (value: unknown): value is Partner =>
    typeof value === 'object' && value !== null && 'helps' in value && 'version' in value
  const current = error instanceof ApiProblem && error.slug === 'stale-version' ? error.current : undefined
  return isPartner(current) ? current : undefined
}

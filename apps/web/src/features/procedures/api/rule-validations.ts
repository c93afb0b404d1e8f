import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Validation = Wire['listRuleValidations']['reply']['items'][number]

export const validationsQuery = queryOptions({
  queryKey: ['rule-validations'],
  queryFn: ({ signal }) => call('listRuleValidations', { signal }),
})

/** Which rules a lawyer has validated for this house. */
export function useValidations() {
  return useQuery(validationsQuery)
}

/** Records a validation, or takes one back. */
export function useValidationChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () => client.invalidateQueries({ queryKey: validationsQuery.queryKey }),
  })
}

export const validateRule = (body: Wire['validateRule']['body'], idempotencyKey: string) =>
  call('validateRule', { body, idempotencyKey })

export const withdrawValidation = ({ id, version }: Validation, because: string) =>
  call('withdrawRuleValidation', { params: { validationId: id }, body: { because }, ifMatch: version })

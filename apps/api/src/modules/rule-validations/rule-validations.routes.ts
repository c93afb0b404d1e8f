import { ruleValidationRoutes as contracts } from '@havre/contracts/rule-validations.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { listValidations, validateRule, withdraw } from './rule-validations.service.ts'

export function ruleValidationRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'rule_validation.list' } as const
  const write = { access: { compartment: 'LEGAL', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.listRuleValidations, read, ({ ctx }) => listValidations(ctx))
  endpoint(app, contracts.validateRule, write, ({ ctx, body }) => validateRule(ctx, body))
  endpoint(app, contracts.withdrawRuleValidation, write, ({ ctx, params, ifMatch, body }) =>
    withdraw(ctx, params.validationId, ifMatch, body.because),
  )
}

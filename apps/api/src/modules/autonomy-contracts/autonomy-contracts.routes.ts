import { autonomyContractRoutes as contracts } from '@havre/contracts/autonomy-contracts.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { getAutonomy } from './autonomy.service.ts'
import { actOnContract } from './life.service.ts'
import { replaceReferent, settleContractText, signContract } from './signatures.service.ts'
import { amendContract, compareTexts, openContract, proposeContractText, saveText } from './texts.service.ts'

export function autonomyContractRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'AUTON', action: 'r' }, audit }) as const
  const revise = { access: { compartment: 'AUTON', action: 'u' }, audit: 'by-trigger' } as const
  // Who signs reads, and need not be able to add anything else: the director validates and only reads.
  const sign = { access: { compartment: 'AUTON', action: 'r' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.readAutonomy, read('autonomy.read'), ({ ctx, params }) =>
    getAutonomy(ctx, params.youthId),
  )
  endpoint(app, contracts.openContract, revise, ({ ctx, params, body }) =>
    openContract(ctx, params.youthId, body.applicationId ?? null),
  )
  endpoint(app, contracts.saveContractText, revise, ({ ctx, params, body, ifMatch }) =>
    saveText(ctx, params.textId, ifMatch, body),
  )
  endpoint(app, contracts.proposeContractText, revise, ({ ctx, params, ifMatch }) =>
    proposeContractText(ctx, params.textId, ifMatch),
  )
  endpoint(app, contracts.signContract, sign, ({ ctx, params, body }) =>
    signContract(ctx, params.textId, body),
  )
  endpoint(app, contracts.settleContractText, revise, ({ ctx, params, ifMatch }) =>
    settleContractText(ctx, params.textId, ifMatch),
  )
  endpoint(app, contracts.replaceReferent, revise, ({ ctx, params, body }) =>
    replaceReferent(ctx, params.partyId, body),
  )
  endpoint(app, contracts.amendContract, revise, ({ ctx, params, body }) =>
    amendContract(ctx, params.contractId, body.reason),
  )
  endpoint(app, contracts.compareContractTexts, read('autonomy.compare'), ({ ctx, params, body }) =>
    compareTexts(ctx, params.contractId, body),
  )
  endpoint(app, contracts.actOnContract, revise, ({ ctx, params, body, ifMatch }) =>
    actOnContract(ctx, params.contractId, ifMatch, body),
  )
}

import { formRoutes as contracts } from '@havre/contracts/forms.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  createForm,
  dropDraft,
  getForm,
  listForms,
  proposeForm,
  publishForm,
  retireForm,
  returnForm,
  saveForm,
  withdrawForm,
} from './forms.service.ts'

/** Forms without code: the administrator writes and proposes, a director publishes or sends back. */
export function formRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'u' | 'y') => ({ compartment: 'CONF', action }) as const
  const read = { access: access('r'), audit: 'form.read' }
  const write = { access: access('u'), audit: 'by-trigger' }
  const decide = (audit: string) => ({ access: access('y'), audit })

  endpoint(app, contracts.listForms, { ...read, audit: 'form.listed' }, ({ ctx }) => listForms(ctx))
  endpoint(app, contracts.getForm, read, ({ ctx, params }) => getForm(ctx, params.formId))
  endpoint(app, contracts.createForm, write, ({ ctx, body }) => createForm(ctx, body.kind))
  endpoint(app, contracts.saveForm, write, ({ ctx, params, ifMatch, body }) =>
    saveForm(ctx, params.formId, ifMatch, body.content),
  )
  endpoint(app, contracts.dropFormDraft, write, ({ ctx, params, ifMatch }) =>
    dropDraft(ctx, params.formId, ifMatch),
  )
  endpoint(app, contracts.proposeForm, { ...write, audit: 'form.proposed' }, ({ ctx, params, ifMatch }) =>
    proposeForm(ctx, params.formId, ifMatch),
  )
  endpoint(app, contracts.withdrawForm, write, ({ ctx, params, ifMatch }) =>
    withdrawForm(ctx, params.formId, ifMatch),
  )
  endpoint(app, contracts.retireForm, { ...write, audit: 'form.retired' }, ({ ctx, params, ifMatch, body }) =>
    retireForm(ctx, params.formId, ifMatch, body.retired),
  )
  endpoint(app, contracts.returnForm, decide('form.returned'), ({ ctx, params, ifMatch, body }) =>
    returnForm(ctx, params.formId, ifMatch, body.note),
  )
  endpoint(app, contracts.publishForm, decide('form.published'), ({ ctx, params, ifMatch }) =>
    publishForm(ctx, params.formId, ifMatch),
  )
}

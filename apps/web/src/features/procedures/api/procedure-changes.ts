import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'
import type { LegalProcedure, Override, Paper } from './file-law.ts'

type At = Pick<LegalProcedure, 'id' | 'version'>

export const openProcedure = (youthId: string, body: Wire['openProcedure']['body'], idempotencyKey: string) =>
  call('openProcedure', { params: { youthId }, body, idempotencyKey })

export const changeProcedure = ({ id, version }: At, body: Wire['changeProcedure']['body']) =>
  call('changeProcedure', { params: { procedureId: id }, body, ifMatch: version })

export const recordEvent = ({ id, version }: At, body: Wire['recordEvent']['body'], idempotencyKey: string) =>
  call('recordEvent', { params: { procedureId: id }, body, idempotencyKey, ifMatch: version })

export const changeEvent = ({ id, version }: At, eventId: string, body: Wire['changeEvent']['body']) =>
  call('changeEvent', { params: { procedureId: id, eventId }, body, ifMatch: version })

export const proposeOverride = (
  { id, version }: At,
  body: Wire['proposeOverride']['body'],
  idempotencyKey: string,
) => call('proposeOverride', { params: { procedureId: id }, body, idempotencyKey, ifMatch: version })

export const decideOverride = (
  { id, version }: Pick<Override, 'id' | 'version'>,
  status: Wire['decideOverride']['body']['status'],
  because?: string,
) => call('decideOverride', { params: { overrideId: id }, body: { status, because }, ifMatch: version })

export const addPaper = (
  youthId: string,
  body: Wire['addResidenceDocument']['body'],
  idempotencyKey: string,
) => call('addResidenceDocument', { params: { youthId }, body, idempotencyKey })

export const changePaper = (
  { id, version }: Pick<Paper, 'id' | 'version'>,
  body: Wire['changeResidenceDocument']['body'],
) => call('changeResidenceDocument', { params: { documentId: id }, body, ifMatch: version })

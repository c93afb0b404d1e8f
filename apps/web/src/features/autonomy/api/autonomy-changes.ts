import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'
import type { Application, Contract, Opinion, Party, Text } from './read-autonomy.ts'

type At<T extends { id: string; version: number }> = Pick<T, 'id' | 'version'>

export const askForStudio = (youthId: string, body: Wire['askForStudio']['body'], idempotencyKey: string) =>
  call('askForStudio', { params: { youthId }, body, idempotencyKey })

export const giveOpinion = (
  applicationId: string,
  body: Wire['giveOpinion']['body'],
  idempotencyKey: string,
) => call('giveOpinion', { params: { applicationId }, body, idempotencyKey })

export const changeOpinion = ({ id, version }: At<Opinion>, body: Wire['changeOpinion']['body']) =>
  call('changeOpinion', { params: { opinionId: id }, body, ifMatch: version })

export const decideApplication = (
  { id, version }: At<Application>,
  body: Wire['decideApplication']['body'],
) => call('decideApplication', { params: { applicationId: id }, body, ifMatch: version })

export const withdrawApplication = ({ id, version }: At<Application>, reason: string | null) =>
  call('withdrawApplication', { params: { applicationId: id }, body: { reason }, ifMatch: version })

export const openContract = (youthId: string, idempotencyKey: string) =>
  call('openContract', { params: { youthId }, body: {}, idempotencyKey })

export const proposeText = ({ id, version }: At<Text>) =>
  call('proposeContractText', { params: { textId: id }, body: {}, ifMatch: version })

export const settleText = ({ id, version }: At<Text>) =>
  call('settleContractText', { params: { textId: id }, body: {}, ifMatch: version })

export const signText = (textId: string, body: Wire['signContract']['body'], idempotencyKey: string) =>
  call('signContract', { params: { textId }, body, idempotencyKey })

export const replaceReferent = (
  { id }: Pick<Party, 'id'>,
  body: Wire['replaceReferent']['body'],
  idempotencyKey: string,
) => call('replaceReferent', { params: { partyId: id }, body, idempotencyKey })

export const amendContract = ({ id }: Pick<Contract, 'id'>, reason: string, idempotencyKey: string) =>
  call('amendContract', { params: { contractId: id }, body: { reason }, idempotencyKey })

export const actOnContract = (
  { id, version }: At<Contract>,
  body: Wire['actOnContract']['body'],
  idempotencyKey: string,
) => call('actOnContract', { params: { contractId: id }, body, idempotencyKey, ifMatch: version })

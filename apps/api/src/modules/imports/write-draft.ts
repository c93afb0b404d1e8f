import { randomInt, randomUUID } from 'node:crypto'
import type { Answers } from '@havre/kinds/answers.ts'
import { findKind } from '@havre/kinds/catalogue.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { facetsOf, summaryOf } from '@havre/kinds/projections.ts'
import type { Ctx } from '../../context.ts'
import type { Statement } from '../../db/sql.ts'
import { sealAnswers } from '../entries/entry-seal.ts'
import { claimedName } from '../entries/identity-claim.ts'
import { insertParty } from '../parties/parties.data.ts'
import { sealParty } from '../parties/parties.present.ts'
import { nameTokens } from '../search/name-tokens.ts'
import { followPhase, insertMandate } from '../stays/stays.data.ts'
import { mandateWords } from '../stays/stays.present.ts'
import { aliasKey, proposeAlias } from '../youth-files/alias.ts'
import { insertFile } from '../youth-files/youth-files.data.ts'
import type { FileDraft } from './file-draft.ts'
import { codeDigest } from './import-seal.ts'
import { insertOldEntry, insertOldFile, insertTokens, retainClaim } from './write-draft.data.ts'

const IDENTITY = findKind('identity-claim')

export type Writing = {
  readonly importId: string
  readonly epoch: number
  readonly today: string
  /** Aliases that are given away already; those proposed here are added. */
  readonly aliases: Set<string>
}

/** Everything that one youth of the table becomes, sealed under a fresh key of their own, as statements in order. */
export function writeDraft(
  ctx: Ctx,
  draft: FileDraft,
  { importId, epoch, today, aliases }: Writing,
): Statement[] {
  const youthId = randomUUID()
  const { centreId, accountId: createdBy } = ctx.me
  const wrapped = ctx.keyring.newYouthKey(youthId, epoch)
  const key = ctx.keyring.openYouthKey(youthId, epoch, wrapped)
  const alias = draft.alias ?? freeAlias(aliases)
  const since = draft.phase === 'left' ? (draft.leftOn ?? draft.arrivedOn) : draft.arrivedOn
  const common = { centreId, youthId, createdBy }
  const { phase, arrivedOn, leftOn, gender, languages } = draft
  const file = { id: youthId, centreId, alias, phase, arrivedOn, leftOn, gender, languages, epoch, wrapped }

  const entry = (kind: Kind, answers: Answers, occurredAt: string): Statement[] => {
    const id = randomUUID()
    const place = { id, youthId, compartment: kind.compartment, sealedVersion: 1, epoch }
    const sealed = sealAnswers(ctx.keyring, wrapped, place, answers, summaryOf(kind, answers))
    const name = claimedName(kind.id, answers)
    const birthOn =
      kind.id === 'identity-claim' && typeof answers.birthDate === 'string' ? answers.birthDate : null
    return [
      ...insertOldEntry({
        ...common,
        ...sealed,
        id,
        kind,
        occurredAt,
        takenOverOn: today,
        facets: facetsOf(kind, answers),
      }),
      ...(name ? [insertTokens({ entryId: id, centreId, youthId }, nameTokens(ctx.keyring, name))] : []),
      ...(answers.retained === true && (name || birthOn) ? [retainClaim(id, birthOn)] : []),
    ]
  }
  return [
    // The youths of the old system are in the house whatever the places: the check has said so.
    ...insertFile({ ...file, overCapacity: true }),
    insertOldFile(
      importId,
      centreId,
      youthId,
      draft.oldCode ? codeDigest(ctx.keyring, centreId, draft.oldCode) : null,
    ),
    ...followPhase({ id: randomUUID(), ...common, since: since ?? today, reason: null }),
    ...(draft.mandate ? [mandate(draft.mandate)] : []),
    ...draft.parties.map(party => {
      const id = randomUUID()
      const row = sealParty(key, youthId, {
        ...party,
        id,
        language: null,
        verifiedOn: null,
        mayCall: 'unknown',
        risk: false,
        since: arrivedOn ?? today,
        until: null,
      })
      return insertParty({ ...row, ...common })
    }),
    ...(IDENTITY ? draft.claims.flatMap(claim => entry(IDENTITY, claim, draft.claimedOn)) : []),
    ...draft.records.flatMap(record => entry(record.kind, record.answers, record.occurredAt)),
  ]

  function mandate(given: NonNullable<FileDraft['mandate']>): Statement {
    const id = randomUUID()
    const words = mandateWords(key, id, youthId)
    return insertMandate({
      ...common,
      ...given,
      id,
      authority: words.close('authority', given.authority),
      reference: words.close('reference', given.reference),
      reviewOn: null,
      note: null,
    })
  }
}

const TRIES = 50

/** A proposed alias that nobody bears; with a longer number once the short ones run out. */
function freeAlias(taken: Set<string>): string {
  for (let tries = 0; ; tries++) {
    const short = proposeAlias()
    const alias = tries < TRIES ? short : `${short.split(' ')[0]} ${randomInt(1_000, 10_000)}`
    const key = aliasKey(alias)
    if (taken.has(key)) continue
    taken.add(key)
    return alias
  }
}

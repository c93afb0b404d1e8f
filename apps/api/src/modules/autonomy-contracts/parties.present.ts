import { type ContractParty, SIGNATURE_WAYS } from '@havre/contracts/autonomy-contracts.ts'
import { CONTRACT_PARTY_ROLES, type Signer, signerState } from '@havre/rules/autonomy/signing.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { personOf } from '../studio-applications/studio-applications.present.ts'
import { signatureWords } from './contract-seal.ts'

/** A party as the rules see it. */
export function toSigner(row: Row, isSigned: boolean): Signer {
  return {
    role: oneOf(row, 'role', CONTRACT_PARTY_ROLES),
    required: flag(row, 'required'),
    until: textOrNull(row, 'until'),
    signed: isSigned,
  }
}

export type TextRights = {
  /** The text waits for signatures; that of a new referent may come later. */
  readonly isProposed: boolean
  readonly isInForce: boolean
  /** May record the signature of who sits here; may change who is a party. */
  readonly add: boolean
  readonly revise: boolean
  readonly bornOn: string | null
  readonly today: string
}

export function toContractParty(
  ctx: Ctx,
  key: YouthKey,
  row: Row,
  signature: Row | undefined,
  rights: TextRights,
): ContractParty {
  const signer = toSigner(row, signature !== undefined)
  const replaces = textOrNull(row, 'replaces')
  const left = flag(row, 'has_left')
  const waits = rights.isProposed || (rights.isInForce && replaces !== null)
  const asked = signerState(signer, rights.bornOn, rights.today)
  // Nobody is waited for under a text that came to nothing.
  const state = asked === 'awaited' && !waits ? 'notNeeded' : asked
  const isMine = row.person_id === null ? rights.add : row.person_id === ctx.me.accountId
  return {
    id: text(row, 'id'),
    role: signer.role,
    person: toPerson(ctx.keyring, row, 'person'),
    name: guardianName(key, row),
    since: text(row, 'since'),
    until: signer.until,
    replaces,
    state,
    left,
    signature: signature ? toSignature(ctx, key, signature) : null,
    can: {
      sign: waits && state === 'awaited' && isMine && !left,
      replace:
        (rights.isProposed || rights.isInForce) &&
        rights.revise &&
        signer.role === 'referent' &&
        signer.until === null,
    },
  }
}

/** The guardian's name as the people around the youth are named: sealed in another compartment, empty where that is closed. */
export function guardianName(key: YouthKey, row: Row): string | null {
  const id = textOrNull(row, 'guardian_id')
  const box = bytesOrNull(row, 'guardian_name')
  if (!id || !box) return null
  const place = { table: 'party', id, youthId: text(row, 'youth_id'), compartment: 'IDENT' }
  return rowSeal(key, place).open('name', box)
}

function toSignature(ctx: Ctx, key: YouthKey, row: Row): ContractParty['signature'] {
  const words = signatureWords(key, text(row, 'id'), text(row, 'youth_id'))
  return {
    way: oneOf(row, 'way', SIGNATURE_WAYS),
    signedAt: text(row, 'signed_at'),
    recordedBy: personOf(ctx, row, 'recorder'),
    witness: toPerson(ctx.keyring, row, 'witness'),
    signedOn: textOrNull(row, 'signed_on'),
    paper: row.paper_id === null ? null : { id: text(row, 'paper_id'), entryId: text(row, 'paper_entry_id') },
    drawing: words.open('drawing', bytesOrNull(row, 'drawing')),
    language: text(row, 'language'),
    interpreter: words.open('interpreter', bytesOrNull(row, 'interpreter')),
  }
}

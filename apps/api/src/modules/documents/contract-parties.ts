import type { Autonomy, ContractParty, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractWords } from '@havre/contracts/contract-words.ts'
import type { Text } from '@havre/policy/text.ts'
import { Temporal } from 'temporal-polyfill'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import type { Desk } from './draft.ts'
import type { Tongue, Tongues } from './tongues.ts'
import { pairWords } from './words.ts'

type Signature = NonNullable<ContractParty['signature']>
type Role = ContractParty['role']
/** Who stands behind a text, of which a draft knows only the names. */
type Named = Pick<ContractParty, 'role' | 'person' | 'name' | 'until'>
type Signed = Extract<Block, { is: 'signed' }>['by'][number]

const WITNESS: Text = { fr: 'Témoin', nl: 'Getuige', en: 'Witness' }
const INTERPRETER: Text = { fr: 'Interprète', nl: 'Tolk', en: 'Interpreter' }
/** As whom the cast knows the staff among them. */
const CAST_AS = { referent: ['REF'], substitute: ['EDU'], director: ['DIR'] } as const

/** Everybody who stands behind the text, by role; those of a draft as its author chose them. */
export function partiesOf(
  { status, content, parties }: ContractText,
  choices: NonNullable<Autonomy['detail']>['choices'],
): readonly Named[] {
  if (status !== 'draft') return parties
  const { referents, substitutes, director, guardian } = content.parties
  const known = new Map(
    [...choices.referents, ...choices.directors, ...choices.guardians].map(one => [one.id, one]),
  )
  const staff = (role: Role) => (id: string) => ({
    role,
    person: { id, name: known.get(id)?.name ?? null },
    name: null,
    until: null,
  })
  return [
    { role: 'youth', person: null, name: null, until: null },
    ...referents.map(staff('referent')),
    ...substitutes.map(staff('substitute')),
    ...(director ? [director].map(staff('director')) : []),
    ...(guardian
      ? [{ role: 'guardian' as const, person: null, name: known.get(guardian)?.name ?? null, until: null }]
      : []),
  ]
}

/** Who somebody is to the contract: inside by name; outside staff by the letter that the cast gives, the guardian by role. */
export function whoIs(desk: Desk, party: Named, { words, day, pair }: Tongue<ContractWords>): string {
  const { role, person, name, until } = party
  const inside = desk.cast.audience === 'internal'
  const left = until ? ` (${words.left(day(until))})` : ''
  if (role === 'youth') return pair(words.roles.youth, text(desk.file, 'alias'))
  if (role === 'guardian') return inside && name ? pair(words.roles.guardian, name) : words.roles.guardian
  const called = person ? desk.cast.staff(person, CAST_AS[role]) : ''
  const said = inside
    ? pair(words.roles[role], called)
    : `${words.roles[role]} ${called.split(' ').at(-1) ?? ''}`
  return `${said}${left}`
}

/** Who has signed and how; then a box for each whose signature is awaited. Nothing for a draft, which nobody signs. */
export function signingBlocks(
  desk: Desk,
  { parties }: ContractText,
  { both }: Tongues<ContractWords>,
): Block[] {
  const by = parties.flatMap((party): Signed[] => {
    const { signature } = party
    if (!signature) return []
    // Drawn by hand it may be a name: only the house sees it.
    const drawing = desk.cast.audience === 'internal' && signature.drawing
    return [
      {
        who: both(tongue => whoIs(desk, party, tongue)),
        how: [...both(tongue => howSigned(desk, signature, tongue)), ...besideSigning(desk, signature)],
        ...(drawing && { drawing: strokesOf(drawing) }),
      },
    ]
  })
  const boxes = parties
    .filter(({ state }) => state === 'awaited')
    .map(party => [...both(tongue => whoIs(desk, party, tongue)), ...both(({ words }) => words.toSign)])
  return [
    ...(by.length > 0 ? [{ is: 'signed', by } satisfies Block] : []),
    ...(boxes.length > 0 ? [{ is: 'signatures', boxes } satisfies Block] : []),
  ]
}

function howSigned(
  desk: Desk,
  { way, signedAt, signedOn, witness }: Signature,
  { words, day }: Tongue<ContractWords>,
): string {
  const moment = Temporal.Instant.from(signedAt).toZonedDateTimeISO(desk.ctx.me.timeZone)
  // A paper from before its day was asked for: the moment it was noted is not the day on it.
  const on = way === 'paper' ? signedOn : moment.toPlainDate().toString()
  return [
    words.way[way],
    ...(on ? [day(on)] : []),
    ...(witness && desk.cast.audience !== 'internal' ? [words.withWitness] : []),
  ].join(' · ')
}

/** Who witnessed and how it was interpreted: names, and somebody's words, for the house. */
function besideSigning({ cast, speech: { language } }: Desk, { witness, interpreter }: Signature): string[] {
  if (cast.audience !== 'internal') return []
  return [
    ...(witness ? [pairWords(language, WITNESS[language], cast.staff(witness, []))] : []),
    ...(interpreter ? [pairWords(language, INTERPRETER[language], interpreter)] : []),
  ]
}

/** The strokes of a drawing, `M1 2 L3 4 M…`, point by point. */
function strokesOf(drawing: string): [number, number][][] {
  return drawing
    .split('M')
    .filter(stroke => stroke.trim() !== '')
    .map(stroke =>
      stroke.split('L').map((point): [number, number] => {
        const [x = 0, y = 0] = point.trim().split(' ').map(Number)
        return [x, y]
      }),
    )
}

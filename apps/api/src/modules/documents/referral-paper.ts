import type { ToldLine } from '@havre/contracts/referrals.ts'
import type { Text } from '@havre/policy/text.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { mayTell } from '../network/network-access.ts'
import { readExtract } from '../network/referrals.service.ts'
import { languageWords } from './answer-words.ts'
import type { Desk, Draft } from './draft.ts'
import { MISSING_WORDS, WORDS } from './words.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })
const SAID = {
  title: text('Extrait d’orientation', 'Uittreksel bij doorverwijzing', 'Referral extract'),
  agreed: text('Accord du jeune donné le', 'Akkoord van de jongere gegeven op', 'The young person agreed on'),
  request: text('La demande', 'De vraag', 'What is asked for'),
  other: text('autre', 'anders', 'other'),
} as const

const LABELS: Record<Exclude<ToldLine['field'], 'request'>, Text> = {
  usualName: MISSING_WORDS.usualName,
  age: WORDS.age,
  gender: MISSING_WORDS.gender,
  languages: WORDS.languages,
}

/**
 * What a service is told with a referral (0034), and nothing else: no code, no name of the service. Word for word what was told where
 * it was sent. What it is for is the reason in the register. Throws as `readExtract`, and `nothing-to-print` where nothing is told.
 */
export async function draftReferral(desk: Desk, referralId: string): Promise<Draft> {
  const { ctx, file, youthId, cast, speech } = desk
  if (cast.audience !== 'external')
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  if (!mayTell(ctx, file)) throw problem('not-allowed', { action: 'print' })
  const { language, formats } = speech
  const { purpose, agreedOn, lines } = await readExtract(ctx, youthId, referralId)
  if (lines.length === 0) throw problem('rule-violated', { rule: 'nothing-to-print' })
  const request = lines.find(({ field }) => field === 'request')
  return {
    title: SAID.title[language],
    blocks: [
      { is: 'note', strong: false, text: WORDS.confidential[language] },
      {
        is: 'pairs',
        pairs: [...pairsOf(desk, lines), [SAID.agreed[language], formats.date(agreedOn)]],
      },
      ...(request
        ? ([
            { is: 'heading', level: 2, text: SAID.request[language] },
            { is: 'text', text: request.values.join('\n') },
          ] satisfies Block[])
        : []),
    ],
    entryIds: [],
    purpose: 'referral',
    language,
    hidesCode: true,
    reason: purpose,
    told: { referralId, lines },
  }
}

function pairsOf({ speech: { language } }: Desk, lines: readonly ToldLine[]): [string, string][] {
  const said: Record<keyof typeof LABELS, (value: string) => string> = {
    usualName: name => name,
    age: years => `${years} ${WORDS.years[language]}`,
    gender: code =>
      code === 'girl' || code === 'boy' ? MISSING_WORDS[code][language] : SAID.other[language],
    languages: code => languageWords(code, language),
  }
  return lines.flatMap(({ field, values }): [string, string][] =>
    field === 'request' ? [] : [[LABELS[field][language], values.map(said[field]).join(', ')]],
  )
}

import { createHash } from 'node:crypto'
import type { Decision, Leak } from '@havre/contracts/documents.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { LeakFinder } from '@havre/kinds/leaks/find-leaks.ts'
import { LEAK_WORDS } from '@havre/kinds/leaks/leak-kinds.ts'
import { type Block, mapWords } from '../../documents/paper.ts'

const AROUND = 60

/** What to look for; `hides`: what is found is hidden without a decision. */
export type LeakSearch = { readonly find: LeakFinder; readonly hides: boolean }

/**
 * Looks through every word of a document for what may give somebody away, and hides what was decided to be hidden. The same
 * words count once, wherever they stand, so that one decision settles them all.
 */
export function checkLeaks(
  blocks: readonly Block[],
  { find, hides }: LeakSearch,
  decisions: readonly Decision[],
  language: UiLanguage,
): { blocks: Block[]; leaks: Leak[] } {
  const decided = new Map(decisions.map(({ leak, act }) => [leak, act]))
  const leaks = new Map<string, Leak>()
  const checked = mapWords(blocks, words => {
    let ready = ''
    let last = 0
    for (const { kind, start, end, found } of find(words)) {
      const id = idOf(kind, found)
      const act = hides ? 'hide' : (decided.get(id) ?? null)
      const known = leaks.get(id)
      leaks.set(id, {
        id,
        kind,
        found,
        before: words.slice(Math.max(0, start - AROUND), start),
        after: words.slice(end, end + AROUND),
        times: (known?.times ?? 0) + 1,
        decided: act,
      })
      ready += words.slice(last, start) + (act === 'hide' ? LEAK_WORDS[kind].instead[language] : found)
      last = end
    }
    return ready + words.slice(last)
  })
  return { blocks: checked, leaks: [...leaks.values()] }
}

function idOf(kind: string, found: string): string {
  const said = found.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ')
  return createHash('sha256').update(`${kind}\n${said}`).digest('hex').slice(0, 16)
}

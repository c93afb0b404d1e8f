import type { ReactNode } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { AfterItem } from '../api/exit-lists.ts'
import { followUpStates, outcomeWords, reachedWords } from '../exit-words.ts'

interface Props {
  items: readonly AfterItem[]
  /** The way to the room of one of them. */
  whoOf: (item: AfterItem) => ReactNode
}

/** Who left lately, and the four follow-ups of each. */
export function AfterList({ items, whoOf }: Props) {
  return (
    <List label={m.exit_after()}>
      {items.map(item => {
        const outcome = outcomeWords[item.outcome]
        return (
          <ListRow
            key={item.exitId}
            title={whoOf(item)}
            meta={
              <span className="flex flex-wrap items-center gap-2">
                {m.exit_done_on({ day: shortDate(item.on) })}
                <Badge tone={outcome.tone}>{outcome.words()}</Badge>
              </span>
            }
            trailing={item.followUps.map(({ month, state, dueOn, reached }) => {
              const { words, tone } = followUpStates[state]
              const said = reached ? reachedWords[reached]() : words()
              return (
                <Badge key={month} tone={reached && reached !== 'yes' ? 'warn' : tone}>
                  {m.exit_pair({
                    term: m.exit_month({ count: month }),
                    value: state === 'late' || state === 'due' ? `${said}, ${shortDate(dueOn)}` : said,
                  })}
                </Badge>
              )
            })}
          />
        )
      })}
    </List>
  )
}

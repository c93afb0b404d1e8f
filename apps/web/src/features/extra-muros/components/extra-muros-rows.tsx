import type { ReactNode } from 'react'
import { dueWords } from '../../../lib/due-words.ts'
import { date, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { ListedFollowUp } from '../api/follow-ups.ts'
import { modeWords } from '../extra-muros-words.ts'

interface Props {
  items: readonly ListedFollowUp[]
  /** The way to the file, named by its alias. */
  link: (item: ListedFollowUp) => ReactNode
}

/** One line for each youth outside: when the next contact is due, how and by whom, when they were last reached. */
export function ExtraMurosRows({ items, link }: Props) {
  return (
    <List label={m.extra_page()}>
      {items.map(item => {
        const due = dueWords(item.nextDueOn)
        const last = item.lastContact
        return (
          <ListRow
            key={item.id}
            leading={<CodeAvatar code={item.youthAlias} />}
            title={link(item)}
            meta={
              <>
                <span className="block">
                  {modeWords[item.mode]()}, {m.extra_every({ count: item.rhythmWeeks })}
                  {item.referent?.name && ` · ${item.referent.name}`}
                </span>
                <span className="block">
                  {last
                    ? `${m.extra_last({ at: date(last.heldOn) })}, ${(last.reached ? m.extra_reached() : m.extra_not_reached()).toLocaleLowerCase()}`
                    : m.extra_contacts_none()}
                  {' · '}
                  {m.extra_ends()} {shortDate(item.endsOn)}
                </span>
              </>
            }
            trailing={
              <>
                {item.attempts > 0 && <Badge tone="warn">{m.extra_attempts({ count: item.attempts })}</Badge>}
                <span className="text-small tabular">{shortDate(item.nextDueOn)}</span>
                <Badge tone={due.tone}>{due.words}</Badge>
              </>
            }
          />
        )
      })}
    </List>
  )
}

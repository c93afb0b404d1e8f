import type { ReactNode } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { ImportItem } from '../api/imports.ts'
import { statusTones, statusWords } from '../import-words.ts'

interface Props {
  imports: readonly ImportItem[]
  /** A link to one; the router is the screen's. */
  link: (id: string, words: ReactNode) => ReactNode
}

/** The tables that were brought in: how long, by whom, what became of them. */
export function ImportList({ imports, link }: Props) {
  return (
    <List label={m.imports_list()}>
      {imports.map(item => (
        <ListRow
          key={item.id}
          title={link(
            item.id,
            item.files === null
              ? m.imports_rows({ count: item.rows })
              : m.imports_files({ count: item.files }),
          )}
          meta={m.imports_by({
            name: item.by.name ?? m.imports_somebody(),
            at: nearTime(item.createdAt),
          })}
          trailing={<Badge tone={statusTones[item.status]}>{statusWords[item.status]()}</Badge>}
        />
      ))}
    </List>
  )
}

import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { ListRow } from '../../../ui/list.tsx'
import type { FormItem } from '../api/list-forms.ts'

interface Props {
  item: FormItem
  /** The link to it; the router is the screen's. */
  link: ReactNode
  /** Who reads it, in words. */
  readers: string
}

/** One form that the centre has begun. */
export function FormRow({ item, link, readers }: Props) {
  return (
    <ListRow
      title={link}
      meta={readers}
      trailing={
        <>
          {item.adapts && <Badge>{m.designer_adds()}</Badge>}
          {item.retired && <Badge>{m.designer_retired()}</Badge>}
          {item.published !== null && !item.retired && <Badge tone="ok">{m.designer_in_use()}</Badge>}
          <StateBadge state={item.state} />
        </>
      }
    />
  )
}

/** Where the draft is between its two people. */
export function StateBadge({ state }: Pick<FormItem, 'state'>) {
  switch (state) {
    case 'none':
      return null
    case 'draft':
      return <Badge tone="info">{m.designer_draft()}</Badge>
    case 'proposed':
      return <Badge tone="warn">{m.designer_proposed()}</Badge>
    case 'returned':
      return <Badge tone="warn">{m.designer_returned()}</Badge>
  }
}

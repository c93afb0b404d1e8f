import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { ago } from '../../../lib/ago.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { DraftItem } from '../api/get-today.ts'

/** A draft left alone for a day takes no more words: it waits for its signature. */
const windowMs = 24 * 3_600_000

interface Props {
  drafts: readonly DraftItem[]
  /** The name of a kind in words. */
  kindTitle: (id: string, version: number) => string
}

/** What I began and did not sign; one tap goes on where it stopped. */
export function DraftList({ drafts, kindTitle }: Props) {
  return (
    <List label={m.today_drafts()}>
      {drafts.map(draft => {
        const toSign = Date.now() - Date.parse(draft.updatedAt) > windowMs
        return (
          <ListRow
            key={draft.id}
            leading={<CodeAvatar code={draft.youthAlias} />}
            title={
              <Link to="/entries/$entryId" params={{ entryId: draft.id }} className={rowLink}>
                {kindTitle(draft.kind, draft.kindVersion)}
              </Link>
            }
            meta={
              <>
                <bdi>{draft.youthAlias}</bdi> · {m.today_written({ ago: ago(draft.updatedAt) })}
              </>
            }
            trailing={
              <>
                {toSign && <Badge tone="warn">{m.today_to_sign()}</Badge>}
                <ArrowRight size={20} className="text-ink-soft rtl:-scale-x-100" />
              </>
            }
          />
        )
      })}
    </List>
  )
}

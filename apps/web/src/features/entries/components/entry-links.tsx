import type { Entry } from '@havre/contracts/entries.ts'
import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useUnlinkEntry } from '../api/link-entry.ts'

interface Props {
  entry: Entry
  entryLink: (entryId: string, words: ReactNode) => ReactNode
  kindTitle: (id: string) => string
  /** How one more is added, where one may. */
  add?: ReactNode
}

/** What an entry hangs together with, told from its side; nothing where it stands alone and nobody may link it. */
export function EntryLinks({ entry, entryLink, kindTitle, add }: Props) {
  const unlink = useUnlinkEntry(entry.id)
  if (entry.links.length === 0 && !add) return null
  const remove = (linkId: string) =>
    unlink.mutate(linkId, {
      onError: error =>
        toast({ title: m.acts_link_failed(), description: failureWords(error), tone: 'danger' }),
    })
  return (
    <Card title={m.entry_links()} aside={add}>
      {entry.links.length > 0 && (
        <ul className="flex flex-col gap-2">
          {entry.links.map(link => {
            const other = `${kindTitle(link.kind)}, ${dateTime(link.occurredAt)}`
            return (
              <li key={link.id} className="flex flex-wrap items-center gap-x-2">
                <span className="text-ink-soft">{linkWords(link)}</span>
                {entryLink(link.entryId, other)}
                {entry.can.link && link.direction === 'from' && (
                  <IconButton
                    label={m.acts_link_remove({ what: other })}
                    icon={<Unlink size={18} />}
                    onClick={() => remove(link.id)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

function linkWords({ relation, direction }: Entry['links'][number]): string {
  const from = direction === 'from'
  switch (relation) {
    case 'continues':
      return from ? m.entry_link_continues() : m.entry_link_continued()
    case 'follows':
      return from ? m.entry_link_follows() : m.entry_link_followed()
    case 'evidence':
      return from ? m.entry_link_evidence() : m.entry_link_evidence_for()
    case 'about':
      return from ? m.entry_link_about() : m.entry_link_told_in()
  }
}

import type { Entry } from '@havre/contracts/entries.ts'
import { CornerDownRight, Link2 } from 'lucide-react'
import { lazy, type ReactNode } from 'react'
import { EntryLinks } from '../features/entries/components/entry-links.tsx'
import { m } from '../paraglide/messages.js'
import { Opener } from '../ui/opener.tsx'

const loadLink = () => import('./link-acts-dialog.tsx')
const LinkActsDialog = lazy(loadLink)
const loadSequel = () => import('./sequel-dialog.tsx')
const SequelDialog = lazy(loadSequel)

interface Props {
  entry: Entry
  entryLink: (entryId: string, words: ReactNode) => ReactNode
  kindTitle: (id: string) => string
}

/** The links of an entry, and the way to one more: a draft is linked, a signed one is written on from. */
export function LinkedActs({ entry, entryLink, kindTitle }: Props) {
  const add = entry.can.link ? (
    <Opener
      size="small"
      icon={<Link2 size={18} />}
      load={loadLink}
      dialog={(open, close) => <LinkActsDialog entry={entry} open={open} onClose={close} />}
    >
      {m.acts_link_add()}
    </Opener>
  ) : (
    entry.can.goOn && (
      <Opener
        size="small"
        icon={<CornerDownRight size={18} />}
        load={loadSequel}
        dialog={(open, close) => <SequelDialog entry={entry} open={open} onClose={close} />}
      >
        {m.acts_sequel()}
      </Opener>
    )
  )
  return <EntryLinks entry={entry} entryLink={entryLink} kindTitle={kindTitle} add={add} />
}

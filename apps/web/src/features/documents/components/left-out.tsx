import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { leftOut } from '../document-words.ts'
import type { Audience } from '../paper.ts'

/** What is not in the paper, and why: nobody has to guess. */
export function LeftOut({ audience }: { audience: Audience }) {
  if (audience === 'internal') return <p className="text-ink-soft">{m.documents_inside_about()}</p>
  return (
    <Card tone="sunken" level={2} title={m.documents_out()}>
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        {leftOut.map(words => (
          <li key={words()}>{words()}</li>
        ))}
      </ul>
    </Card>
  )
}

import type { Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'

/** What must stand before the eyes of whoever fills or reads a form; nothing where its kind has no such words. */
export function KindNotice({ kind }: { kind: Kind }) {
  if (!kind.notice) return null
  return (
    <Banner tone="warn" title={m.entry_notice()}>
      <p className="max-w-prose font-medium">{textOf(kind.notice)}</p>
    </Banner>
  )
}

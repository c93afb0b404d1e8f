import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { AttachmentItem } from '../api/list-attachments.ts'

/** By what a copy of the file is recognised elsewhere. */
export function Fingerprint({ item }: { item: AttachmentItem }) {
  const { fingerprint } = item
  if (!fingerprint) return null
  const code = (value: string) => (
    <code dir="ltr" className="select-all break-all font-mono text-small">
      {value}
    </code>
  )
  return (
    <details className="text-small">
      <summary className="min-h-6 text-ink-soft">{m.attachments_fingerprint()}</summary>
      <div className="mt-2 flex flex-col gap-2">
        <KeyValues
          compact
          pairs={[
            { term: m.attachments_fingerprint_file(), value: code(fingerprint.file) },
            ...(fingerprint.received
              ? [{ term: m.attachments_fingerprint_received(), value: code(fingerprint.received) }]
              : []),
          ]}
        />
        {fingerprint.received && <p className="text-ink-soft">{m.attachments_fingerprint_why()}</p>}
      </div>
    </details>
  )
}

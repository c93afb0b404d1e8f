import { list } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { ToldLine } from '../api/list-referrals.ts'
import { tellWords } from '../network-words.ts'

const genders: Record<string, () => string> = {
  girl: m.network_girl,
  boy: m.network_boy,
  other: m.network_other_gender,
}

/** Exactly what is told, or was. */
export function ToldLines({ lines }: { lines: readonly ToldLine[] }) {
  if (lines.length === 0) return <p className="text-ink-soft">{m.network_previewed_nothing()}</p>
  return (
    <KeyValues
      compact
      pairs={lines.map(line => ({ term: tellWords[line.field](), value: valueWords(line) }))}
    />
  )
}

function valueWords({ field, values }: ToldLine): string {
  const [value = ''] = values
  if (field === 'languages') return list(values.map(languageName))
  if (field === 'gender') return genders[value]?.() ?? value
  if (field === 'age') return m.network_years({ count: Number(value) })
  return value
}

import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { ProcedureDetail } from '../api/file-law.ts'

interface Props {
  asked: readonly Pick<ProcedureDetail['asks'][number], 'id' | 'title'>[]
  facts: ProcedureDetail['facts']
  onChange: (facts: ProcedureDetail['facts']) => void
}

/** What is known of a situation, fact by fact; what nobody has said is not known. */
export function FactQuestions({ asked, facts, onChange }: Props) {
  return asked.map(({ id, title }) => (
    <RadioGroup
      key={id}
      label={capital(textOf(title))}
      layout="segments"
      options={[
        { value: 'yes', label: m.procedures_yes() },
        { value: 'no', label: m.procedures_no() },
        { value: 'unknown', label: m.procedures_unknown() },
      ]}
      value={facts[id] ?? 'unknown'}
      onChange={answer => onChange({ ...facts, [id]: answer })}
    />
  ))
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

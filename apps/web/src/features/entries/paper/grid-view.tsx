import type { Answers } from '@havre/kinds/answers.ts'
import { type CodeField, type Grid, gridFieldsOf, type Section } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { VoiceLabel } from '../../../ui/voice.tsx'
import { termLabel } from '../forms/terms.ts'

interface Props {
  section: Section
  grid: Grid
  answers: Answers
}

type Side = Grid['columns'][number]['voice']

const beads: Record<Side, string> = {
  fact: 'bg-voice-fact',
  youth: 'bg-voice-youth',
}
const edges: Record<Side, string> = { fact: 'border-voice-fact', youth: 'border-voice-youth' }

/** What was placed on the scales, side by side: the word, and beads as many as the level. Lines that nobody filled are left out. */
export function GridView({ section, grid, answers }: Props) {
  const fields = gridFieldsOf(section)
  const rows = grid.rows.filter(row => row.fields.some(id => answers[id] !== undefined))
  if (rows.length === 0) return null
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{textOf(section.title)}</caption>
      <thead>
        <tr className="border-line border-b text-ink-soft text-small">
          <th scope="col" className="py-1.5 pe-4 text-start font-normal">
            {m.forms_subject()}
          </th>
          {grid.columns.map(column => (
            <th key={column.voice} scope="col" className="py-1.5 pe-4 text-start">
              <VoiceLabel voice={column.voice}>{textOf(column.label)}</VoiceLabel>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(row => (
          <tr key={row.fields.join()} className="align-top">
            <th scope="row" dir="auto" className="py-2 pe-4 text-start font-medium">
              {textOf(row.label)}
            </th>
            {row.fields.map((id, side) => (
              <td key={id} className="py-2 pe-4">
                <Level
                  field={fields.get(id)}
                  code={answers[id]}
                  voice={grid.columns[side]?.voice ?? 'fact'}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Level({ field, code, voice }: { field: CodeField | undefined; code: unknown; voice: Side }) {
  const at = field?.options.findIndex(term => term.code === code) ?? -1
  if (!field || at < 0) return <span className="text-ink-soft text-small">{m.ui_not_filled()}</span>
  return (
    <>
      <span aria-hidden="true" className="mt-2 flex gap-1">
        {field.options.slice(1).map((term, bead) => (
          <span
            key={term.code}
            className={cx('size-2.5 rounded-full border', edges[voice], bead < at && beads[voice])}
          />
        ))}
      </span>
      <span className="text-small">
        {String(code)} · {termLabel(field.options, code)}
      </span>
    </>
  )
}

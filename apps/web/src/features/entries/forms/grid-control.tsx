import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { type CodeField, type Grid, gridFieldsOf, type Section } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { ScaleStrip } from '../../../ui/scale-strip.tsx'
import { VoiceLabel } from '../../../ui/voice.tsx'
import { FieldMessage } from './field-message.tsx'

interface Props {
  section: Section
  grid: Grid
  answers: Answers
  onAnswer: (field: string, value: Answer | undefined) => void
}

const tracks = [
  'md:grid-cols-[minmax(0,1fr)_auto]',
  'md:grid-cols-[minmax(0,1fr)_auto_auto]',
  'md:grid-cols-[minmax(0,1fr)_auto_auto_auto]',
]
const line = 'col-span-full grid grid-cols-subgrid gap-y-2 border-line border-b py-3 last:border-b-0'

/** Subjects line by line, a scale for each side, the levels explained once. On a telephone the sides stand under each other. */
export function GridControl({ section, grid, answers, onAnswer }: Props) {
  const fields = gridFieldsOf(section)
  const [first] = fields.values()
  return (
    <div className="flex flex-col gap-3">
      {first && <Levels of={first} />}
      <ul className={cx('grid gap-x-6', tracks[grid.columns.length - 1])}>
        <li aria-hidden="true" className={cx(line, 'hidden items-end md:grid')}>
          <span />
          {grid.columns.map(column => (
            <span key={column.voice} className="w-0 min-w-full text-small">
              <VoiceLabel voice={column.voice}>{textOf(column.label)}</VoiceLabel>
            </span>
          ))}
        </li>
        {grid.rows.map(row => (
          <li key={row.fields.join()} className={line}>
            <span dir="auto" className="pt-2 font-medium">
              {textOf(row.label)}
            </span>
            {row.fields.map((id, index) => {
              const field = fields.get(id)
              const column = grid.columns[index]
              const answer = answers[id]
              return (
                field && (
                  <div key={id} id={`field-${id}`} className="scroll-mt-24">
                    {column && <p className="text-ink-soft text-small md:hidden">{textOf(column.label)}</p>}
                    <ScaleStrip
                      label={textOf(field.label)}
                      levels={field.options.map(({ code, label }) => ({ value: code, label: textOf(label) }))}
                      value={typeof answer === 'string' ? answer : null}
                      onChange={code => onAnswer(id, code)}
                    />
                    <FieldMessage pointer={`#/answers/${id}`} />
                  </div>
                )
              )
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the figures stand for, in words. */
function Levels({ of }: { of: CodeField }) {
  return (
    <dl aria-label={m.forms_levels()} className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {of.options.map(({ code, label }) => (
        <div key={code} className="flex gap-1.5">
          <dt className="font-semibold tabular">{code}</dt>
          <dd className="text-ink-soft">{textOf(label)}</dd>
        </div>
      ))}
    </dl>
  )
}

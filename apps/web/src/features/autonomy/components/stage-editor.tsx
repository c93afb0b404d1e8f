import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Stage } from '../api/read-autonomy.ts'
import { presenceWords, visitsWords } from '../autonomy-words.ts'
import { newKey, replaced, without } from '../edit/items.ts'
import { FiguresField } from './figures-field.tsx'

interface Props {
  stage: Stage
  number: number
  may: { up: boolean; down: boolean; remove: boolean }
  /** It was begun: neither its place nor the stage itself is up for change. */
  stays: boolean
  onChange: (stage: Stage) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  /** What the service says of a place within this stage. */
  faultAt: FaultAt
}

/** A fault of emptiness is over once the place is filled. */
type FaultAt = (place: string, isFilled?: boolean) => string | undefined

const MOST_LINES = 12
const linesOf = (text: string) => text.split('\n').slice(0, MOST_LINES)

/** One stage to be written: what is aimed at, how it is measured, what helps, and its figures. */
export function StageEditor({ stage, number, may, stays, onChange, onMove, onRemove, faultAt }: Props) {
  const set = (change: Partial<Stage>) => onChange({ ...stage, ...change })
  const misplaced = faultAt('key')
  const weeks = { min: 1, max: 104, fault: m.autonomy_weeks_bad({ most: 104 }) }
  return (
    <Card
      level={3}
      title={m.autonomy_stage({ number })}
      aside={
        stays ? (
          <span className="text-ink-soft text-small">{m.autonomy_fault_stage_running()}</span>
        ) : (
          <>
            <IconButton
              label={m.autonomy_stage_up({ number })}
              icon={<ArrowUp size={18} />}
              disabled={!may.up}
              onClick={() => onMove(-1)}
            />
            <IconButton
              label={m.autonomy_stage_down({ number })}
              icon={<ArrowDown size={18} />}
              disabled={!may.down}
              onClick={() => onMove(1)}
            />
            <IconButton
              label={m.autonomy_stage_remove({ number })}
              icon={<Trash2 size={18} />}
              disabled={!may.remove}
              onClick={onRemove}
            />
          </>
        )
      }
    >
      <div className="flex flex-col gap-5">
        {misplaced && (
          <p role="alert" className="font-medium text-danger text-small">
            {misplaced}
          </p>
        )}
        <TextInput
          label={m.autonomy_stage_title()}
          value={stage.title}
          onChange={title => set({ title })}
          maxLength={120}
          error={faultAt('title', stage.title.trim() !== '')}
        />
        <TextArea
          label={m.autonomy_objectives()}
          help={m.autonomy_one_a_line()}
          value={stage.objectives.join('\n')}
          onChange={text => set({ objectives: linesOf(text) })}
          error={faultAt(
            'objectives',
            stage.objectives.some(line => line.trim()),
          )}
        />
        <Criteria stage={stage} onChange={criteria => set({ criteria })} faultAt={faultAt} />
        <TextArea
          label={m.autonomy_supports()}
          help={m.autonomy_one_a_line()}
          mark="optional"
          value={stage.supports.join('\n')}
          onChange={text => set({ supports: linesOf(text) })}
        />
        <div className="grid gap-5 sm:grid-cols-3">
          <FiguresField
            {...weeks}
            label={m.autonomy_least_weeks()}
            value={stage.leastWeeks}
            onChange={leastWeeks => set({ leastWeeks })}
          />
          <FiguresField
            {...weeks}
            max={208}
            label={m.autonomy_most_weeks()}
            value={stage.mostWeeks}
            onChange={mostWeeks => set({ mostWeeks })}
            error={faultAt('mostWeeks')}
          />
          <FiguresField
            min={1}
            max={26}
            fault={m.autonomy_weeks_bad({ most: 26 })}
            label={m.autonomy_review_every()}
            value={stage.reviewEveryWeeks}
            onChange={reviewEveryWeeks => set({ reviewEveryWeeks })}
            error={faultAt('reviewEveryWeeks')}
          />
          <Select
            label={m.autonomy_presence()}
            options={optionsOf(presenceWords)}
            value={stage.presence}
            onChange={presence => set({ presence })}
          />
          <Select
            label={m.autonomy_visits()}
            options={optionsOf(visitsWords)}
            value={stage.visits}
            onChange={visits => set({ visits })}
          />
          <DateField
            label={m.autonomy_evaluation_on()}
            mark="optional"
            value={stage.evaluationOn}
            onChange={evaluationOn => set({ evaluationOn })}
          />
        </div>
        <Checkbox
          label={m.autonomy_second_person()}
          checked={stage.secondPerson}
          onChange={secondPerson => set({ secondPerson })}
        />
      </div>
    </Card>
  )
}

interface CriteriaProps {
  stage: Stage
  onChange: (criteria: Stage['criteria']) => void
  faultAt: FaultAt
}

function Criteria({ stage: { criteria }, onChange, faultAt }: CriteriaProps) {
  const [added, setAdded] = useState<string>()
  const lacks = criteria.length === 0 ? faultAt('criteria') : undefined
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">{m.autonomy_criteria()}</legend>
      {lacks && (
        <p role="alert" className="font-medium text-danger text-small">
          {lacks}
        </p>
      )}
      {criteria.map((one, at) => (
        <div key={one.key} className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <TextInput
            label={m.autonomy_criterion_number({ number: at + 1 })}
            value={one.text}
            onChange={text => onChange(replaced(criteria, at, { ...one, text }))}
            maxLength={300}
            autoFocus={one.key === added}
            error={faultAt(`criteria/${at}/text`, one.text.trim() !== '')}
          />
          <TextInput
            label={m.autonomy_measure_number({ number: at + 1 })}
            value={one.measure}
            onChange={measure => onChange(replaced(criteria, at, { ...one, measure }))}
            maxLength={200}
            error={faultAt(`criteria/${at}/measure`, one.measure.trim() !== '')}
          />
          <IconButton
            className="sm:mt-7"
            label={m.autonomy_criterion_remove({ number: at + 1 })}
            icon={<Trash2 size={18} />}
            onClick={() => onChange(without(criteria, at))}
          />
        </div>
      ))}
      {criteria.length < MOST_LINES && (
        <Button
          size="small"
          icon={<Plus size={18} />}
          className="w-fit"
          onClick={() => {
            const key = newKey()
            setAdded(key)
            onChange([...criteria, { key, text: '', measure: '' }])
          }}
        >
          {m.autonomy_criterion_add()}
        </Button>
      )}
    </fieldset>
  )
}

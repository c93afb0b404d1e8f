import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { useState } from 'react'
import { civilDay, dayHeading, today } from '../../../lib/formats.ts'
import { lastTimeAt } from '../../../lib/instant-at.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { DueDose, NeededDose } from '../api/list-due-doses.ts'
import { useRecordDose } from '../api/record-dose.ts'
import { doseRefusal } from '../dose-refusal.ts'
import { outcomeWords } from '../treatment-words.ts'
import { FormWord } from './form-word.tsx'

export interface GiveProps {
  dose: DueDose | NeededDose
  /** What was pressed; it can still be changed here. */
  outcome: DoseOutcome
  open: boolean
  onClose: () => void
}

/** The second look before a dose is recorded: whose, what, how much, when. Enter confirms. */
export default function GiveDialog({ open, onClose, ...props }: GiveProps) {
  return (
    <Dialog open={open} onClose={onClose} title={m.treatments_check()}>
      {open && <GiveForm {...props} onClose={onClose} />}
    </Dialog>
  )
}

function GiveForm({ dose, outcome: pressed, onClose }: Omit<GiveProps, 'open'>) {
  const [outcome, setOutcome] = useState<DoseOutcome>(pressed)
  const [clock, setClock] = useState<string | null>(null)
  const [remark, setRemark] = useState('')
  const keys = useCreateKey()
  const record = useRecordDose()
  const refusal = record.error ? doseRefusal(record.error) : undefined
  const slot = 'slotOn' in dose ? { on: dose.slotOn, time: dose.slotTime } : undefined

  const submit = () => {
    const body = {
      outcome,
      ...(slot && { slot }),
      ...(clock && { at: lastTimeAt(clock) }),
      ...(remark.trim() && { remark: remark.trim() }),
    }
    record.mutate(
      { treatmentId: dose.treatmentId, idempotencyKey: keys.of(body), body },
      {
        onSuccess: () => {
          toast({
            title: m.treatments_noted(),
            description: `${dose.youthAlias} · ${outcomeWords[outcome]()}`,
          })
          onClose()
        },
      },
    )
  }
  return (
    <Form onSubmit={submit}>
      <DoseFacts dose={dose} />
      {refusal && (
        <Banner tone="danger" title={refusal.title}>
          {refusal.words}
        </Banner>
      )}
      {refusal?.settled ? (
        <Button className="self-end" onClick={onClose} autoFocus>
          {m.ui_close()}
        </Button>
      ) : (
        <>
          <RadioGroup
            label={m.treatments_what_happened()}
            layout="columns"
            options={optionsOf(outcomeWords)}
            value={outcome}
            onChange={setOutcome}
          />
          <TimeField label={m.treatments_other_time()} mark="optional" value={clock} onChange={setClock} />
          <TextInput
            label={m.treatments_remark()}
            mark="optional"
            value={remark}
            onChange={setRemark}
            maxLength={300}
          />
          <Button
            type="submit"
            variant="primary"
            className="h-14 text-lead"
            full
            loading={record.isPending}
            autoFocus
          >
            {m.treatments_confirm({ outcome: outcomeWords[outcome]() })}
          </Button>
        </>
      )}
    </Form>
  )
}

/** Large enough to compare with the box in the other hand. */
function DoseFacts({ dose }: { dose: DueDose | NeededDose }) {
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-sunken/50 p-4">
      <div className="flex items-center gap-4">
        <CodeAvatar code={dose.youthAlias} size="large" />
        <p className="min-w-0 font-semibold font-serif text-title-2">
          <bdi>{dose.youthAlias}</bdi>
        </p>
        {'slotTime' in dose && (
          <p className="ms-auto text-end">
            <span className="block font-semibold text-title-2 tabular">{dose.slotTime}</span>
            {dose.slotOn !== today() && (
              <span className="text-ink-soft text-small">{dayHeading(civilDay(dose.at))}</span>
            )}
          </p>
        )}
      </div>
      <div>
        <p dir="auto" className="font-semibold text-title-3">
          {dose.what}
        </p>
        <p className="text-title-3">
          <bdi>{dose.dose}</bdi>
          <FormWord of={dose} />
        </p>
      </div>
      {dose.instructions && <p dir="auto">{dose.instructions}</p>}
    </div>
  )
}

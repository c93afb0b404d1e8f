import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { date, today } from '../../../lib/formats.ts'
import { languageName, languageOptions } from '../../../lib/language-names.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RemovableChip } from '../../../ui/chip.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toasts.ts'
import { fasterFile, useChangeYouthFile } from '../api/change-youth-file.ts'
import { fileDifferences } from '../file-differences.ts'
import { phaseLabel, phases } from '../phase-label.ts'

interface Props {
  file: YouthFile
  onReload: () => void
  open: boolean
  onClose: () => void
}

const ruleWords: Record<string, () => string> = {
  'dates-out-of-order': m.file_dates_order,
  'house-full': m.stays_house_full,
  'reason-needed': m.stays_phase_reason_needed,
}

/** Phase, dates and languages of a file; somebody else's change in between is shown, never overwritten. */
export default function ChangeFileDialog({ file, onReload, open, onClose }: Props) {
  return (
    <Dialog losesTyped open={open} onClose={onClose} title={m.file_change()}>
      {open && (
        <ChangeForm
          file={file}
          onTheirs={() => {
            onClose()
            onReload()
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

function ChangeForm(props: { file: YouthFile; onTheirs: () => void; onClose: () => void }) {
  const { onTheirs, onClose } = props
  // What was opened stays the ground of this change, whatever is read again meanwhile.
  const [file] = useState(props.file)
  const [phase, setPhase] = useState(file.phase)
  const [arrivedOn, setArrivedOn] = useState(file.arrivedOn)
  const [leftOn, setLeftOn] = useState(file.leftOn)
  const [languages, setLanguages] = useState(file.languages)
  const [phaseSince, setPhaseSince] = useState<string | null>(null)
  const [phaseReason, setPhaseReason] = useState('')
  const [overCapacity, setOverCapacity] = useState(false)
  const [badDate, setBadDate] = useState(false)
  const change = useChangeYouthFile(file.id)
  const problem = change.error instanceof ApiProblem ? change.error : undefined

  const theirs = fasterFile(change.error)

  const onChanged = () => {
    onClose()
    toast({ title: m.file_changed() })
  }
  const send = (now = file) => {
    const differs = (field: 'phase' | 'arrivedOn' | 'leftOn' | 'languages', mine: unknown) =>
      mine !== file[field] && mine !== now[field]
    const body = {
      ...(phase &&
        differs('phase', phase) && {
          phase,
          ...(phaseSince && { phaseSince }),
          ...(phaseReason.trim() && { phaseReason: phaseReason.trim() }),
          ...(overCapacity && { overCapacity }),
        }),
      ...(differs('arrivedOn', arrivedOn) && { arrivedOn }),
      ...(differs('leftOn', leftOn) && { leftOn }),
      ...(differs('languages', languages) && { languages }),
    }
    if (Object.keys(body).length === 0) onClose()
    else change.mutate({ body, version: now.version }, { onSuccess: onChanged })
  }
  const submit = () => {
    if (!badDate) send()
  }
  if (theirs)
    return (
      <ConflictPanel
        differences={fileDifferences(file, { phase, arrivedOn, leftOn, languages }, theirs)}
        saving={change.isPending}
        onMine={() => send(theirs)}
        onTheirs={onTheirs}
      >
        <OfThePhase
          reason={phase === file.phase ? '' : phaseReason.trim()}
          since={phase === file.phase ? null : phaseSince}
          kept={phase !== theirs.phase}
        />
      </ConflictPanel>
    )
  return (
    <Form onSubmit={submit}>
      {change.error && (
        <Banner tone="danger" title={m.file_not_changed()}>
          {problem?.reasons.map(textOf).join(' ') ||
            ((problem?.rule && ruleWords[problem.rule]?.()) ?? failureWords(change.error))}
        </Banner>
      )}
      <Select
        label={m.file_phase()}
        options={phases.map(value => ({ value, label: phaseLabel(value) }))}
        value={phase}
        onChange={setPhase}
      />
      {phase !== file.phase && (
        <>
          <DateField
            label={m.stays_phase_since()}
            value={phaseSince ?? today()}
            onChange={setPhaseSince}
            onInvalid={setBadDate}
            error={problem?.codeAt('#/phaseSince') && m.stays_date_bad()}
          />
          <TextArea
            label={m.stays_phase_reason()}
            value={phaseReason}
            onChange={setPhaseReason}
            maxLength={1000}
            rows={2}
            error={problem?.codeAt('#/phaseReason') && m.stays_phase_reason_needed()}
          />
          {(overCapacity || problem?.rule === 'house-full') && (
            <Checkbox label={m.stays_over_capacity()} checked={overCapacity} onChange={setOverCapacity} />
          )}
        </>
      )}
      <DateField
        label={m.file_arrived()}
        value={arrivedOn}
        onChange={setArrivedOn}
        onInvalid={setBadDate}
        error={problem?.codeAt('#/arrivedOn') && m.file_bad_date()}
      />
      <DateField
        label={m.file_left()}
        value={leftOn}
        onChange={setLeftOn}
        onInvalid={setBadDate}
        error={problem?.codeAt('#/leftOn') && m.file_bad_date()}
      />
      <div className="flex flex-col gap-2">
        <Combobox
          label={m.file_languages()}
          options={languageOptions().filter(({ value }) => !languages.includes(value))}
          value={null}
          onChange={code => code && setLanguages([...languages, code].slice(0, 8))}
        />
        <div className="flex flex-wrap gap-2">
          {languages.map(code => (
            <RemovableChip
              key={code}
              onRemove={() => setLanguages(languages.filter(known => known !== code))}
            >
              {languageName(code)}
            </RemovableChip>
          ))}
        </div>
      </div>
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.file_save()}
      </Button>
    </Form>
  )
}

/** What was said with a phase goes with it, and is lost where a colleague has noted that phase already. */
function OfThePhase({ reason, since, kept }: { reason: string; since: string | null; kept: boolean }) {
  if (!reason && !since) return null
  return (
    <Banner tone={kept ? 'info' : 'warn'} title={kept ? m.file_phase_goes_with() : m.file_phase_not_kept()}>
      {[since && date(since), reason].filter(Boolean).join(' · ')}
    </Banner>
  )
}

import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { VoiceBlock, VoiceLabel } from '../../../ui/voice.tsx'
import type { Activity } from '../api/list-activities.ts'
import { useMarkAttendance } from '../api/mark-attendance.ts'
import type { Occasion } from '../api/read-occurrence.ts'
import { refusalWords } from '../refusal-words.ts'

type Attendance = Pick<Activity, 'id' | 'consent' | 'words' | 'note' | 'version' | 'can'>

interface Props {
  attendance: Attendance
  alias: string
  consentBy: Occasion['consent']
  open: boolean
  onClose: () => void
}

/** How it was, in the youth's words and in the team's; whether somebody agreed. */
export default function AttendanceDialog({ attendance, alias, consentBy, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={<bdi>{alias}</bdi>}>
      {open &&
        (attendance.can.change ? (
          <WordsForm attendance={attendance} consentBy={consentBy} onDone={onClose} />
        ) : (
          <Read attendance={attendance} />
        ))}
    </Dialog>
  )
}

function Read({ attendance: { words, note } }: { attendance: Attendance }) {
  return (
    <>
      <VoiceBlock voice="youth" label={m.calendar_words()}>
        {words || m.calendar_words_none()}
      </VoiceBlock>
      {note && (
        <VoiceBlock voice="fact" label={m.calendar_words_note()}>
          {note}
        </VoiceBlock>
      )}
    </>
  )
}

interface FormProps {
  attendance: Attendance
  consentBy: Occasion['consent']
  onDone: () => void
}

function WordsForm({ attendance, consentBy, onDone }: FormProps) {
  const [consent, setConsent] = useState(attendance.consent)
  const [words, setWords] = useState(attendance.words)
  const [note, setNote] = useState(attendance.note)
  const mark = useMarkAttendance()
  const stale =
    mark.error instanceof ApiProblem && mark.error.slug === 'stale-version' ? mark.error : undefined
  const theirs = stale && asAttendance(stale.current)
  const send = (version: number) =>
    mark.mutate(
      { attendanceId: attendance.id, version, body: { consent, words: words.trim(), note: note.trim() } },
      { onSuccess: onDone },
    )
  const submit = () => {
    send(attendance.version)
  }
  if (theirs) {
    return (
      <ConflictPanel
        differences={[
          { field: m.calendar_words(), mine: words, theirs: theirs.words },
          { field: m.calendar_words_note(), mine: note, theirs: theirs.note },
        ]}
        saving={mark.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={onDone}
      />
    )
  }
  return (
    <Form onSubmit={submit}>
      {mark.error && (
        <Banner tone="danger" title={m.calendar_not_saved()}>
          {refusalWords(mark.error)}
        </Banner>
      )}
      <RadioGroup
        label={consentBy === 'guardian' ? m.calendar_agreed_guardian() : m.calendar_agreed()}
        layout="segments"
        options={[
          { value: 'notAsked' as const, label: m.calendar_agreed_not_asked() },
          { value: 'given' as const, label: m.calendar_agreed_given() },
          { value: 'refused' as const, label: m.calendar_agreed_refused() },
        ]}
        value={consent}
        onChange={setConsent}
      />
      <TextArea
        label={<VoiceLabel voice="youth">{m.calendar_words()}</VoiceLabel>}
        voice="youth"
        value={words}
        onChange={setWords}
        maxLength={2000}
        rows={3}
      />
      <TextArea
        label={<VoiceLabel voice="fact">{m.calendar_words_note()}</VoiceLabel>}
        voice="fact"
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
      />
      <Button type="submit" variant="primary" className="self-end" loading={mark.isPending}>
        {m.calendar_save()}
      </Button>
    </Form>
  )
}

function asAttendance(current: unknown): Attendance | undefined {
  const isAttendance = (value: unknown): value is Attendance =>
    typeof value === 'object' && value !== null && 'words' in value && 'note' in value && 'version' in value
  return isAttendance(current) ? current : undefined
}

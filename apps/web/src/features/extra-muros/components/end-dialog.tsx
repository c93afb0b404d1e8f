import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type FollowUp, useEndFollowUp } from '../api/follow-ups.ts'
import { agreeWords, endWords, extraMurosRefusal } from '../extra-muros-words.ts'

interface Props {
  followUp: FollowUp
  open: boolean
  onClose: () => void
}
type End = NonNullable<FollowUp['end']>

/** The end of a follow-up as an act: when, why, who agrees, the youth’s own words. */
export default function EndDialog({ followUp, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={m.extra_end_title()}
      description={m.extra_end_lead()}
    >
      {open && <EndForm followUp={followUp} onDone={onClose} />}
    </Dialog>
  )
}

function EndForm({ followUp, onDone }: { followUp: FollowUp; onDone: () => void }) {
  const [on, setOn] = useState<string | null>(today())
  const [because, setBecause] = useState<End['because']>('term')
  const [agreedBy, setAgreedBy] = useState<End['agreedBy']>([])
  const [words, setWords] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const end = useEndFollowUp()
  const submit = () => {
    setTried(true)
    if (!on || agreedBy.length === 0) return
    const body = {
      on,
      because,
      agreedBy,
      youthWords: words.trim() || null,
      note: note.trim() || null,
    }
    end.mutate({ followUp, body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {end.error && (
        <Banner tone="danger" title={m.extra_not_saved()}>
          {extraMurosRefusal(end.error)}
        </Banner>
      )}
      <FormGrid columns={2}>
        <DateField
          label={m.extra_held_on()}
          value={on}
          onChange={setOn}
          min={followUp.startedOn}
          max={today()}
          error={tried && !on ? m.extra_date_needed() : undefined}
        />
        <Select
          label={m.extra_end_because()}
          options={optionsOf(endWords)}
          value={because}
          onChange={setBecause}
        />
      </FormGrid>
      <CheckboxGroup
        label={m.extra_end_agreed()}
        options={optionsOf(agreeWords)}
        value={agreedBy}
        onChange={setAgreedBy}
        error={tried && agreedBy.length === 0 ? m.extra_end_agreed_needed() : undefined}
      />
      <TextArea
        label={m.extra_end_words()}
        mark="optional"
        voice="youth"
        value={words}
        onChange={setWords}
        maxLength={4000}
        rows={3}
      />
      <TextArea
        label={m.extra_end_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={4000}
        rows={2}
      />
      <Button type="submit" variant="danger" className="self-end" loading={end.isPending}>
        {m.extra_end()}
      </Button>
    </Form>
  )
}

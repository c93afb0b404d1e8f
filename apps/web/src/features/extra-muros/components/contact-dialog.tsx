import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type Contact, type FollowUp, useSaveContact } from '../api/follow-ups.ts'
import { extraMurosRefusal, faultAt, modeWords } from '../extra-muros-words.ts'
import { DomainFields } from './domain-fields.tsx'

interface Props {
  followUp: FollowUp
  /** The one to write anew; none to record one. */
  contact?: Contact
  open: boolean
  onClose: () => void
}

/** One contact, or an attempt: how it goes, and when the next one is. */
export default function ContactDialog({ followUp, contact, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={contact ? m.extra_contact_change() : m.extra_contact()}
    >
      {open && <ContactForm followUp={followUp} contact={contact} onDone={onClose} />}
    </Dialog>
  )
}

function ContactForm(props: { followUp: FollowUp; contact: Contact | undefined; onDone: () => void }) {
  const { followUp, contact, onDone } = props
  const [heldOn, setHeldOn] = useState<string | null>(contact?.heldOn ?? today())
  const [mode, setMode] = useState<Contact['mode']>(contact?.mode ?? followUp.mode)
  const [reached, setReached] = useState(contact && (contact.reached ? 'yes' : 'no'))
  const [domains, setDomains] = useState<Contact['domains']>(contact?.domains ?? {})
  const [note, setNote] = useState(contact?.note ?? '')
  const [incident, setIncident] = useState(contact?.incident ?? '')
  const [nextOn, setNextOn] = useState(contact?.nextOn ?? null)
  const [badNext, setBadNext] = useState(false)
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveContact()
  const silent = reached === 'yes' && Object.keys(domains).length === 0 && !note.trim() && !incident.trim()
  const submit = () => {
    setTried(true)
    if (!heldOn || !reached || silent || badNext) return
    const body = {
      heldOn,
      mode,
      reached: reached === 'yes',
      domains: reached === 'yes' ? domains : {},
      note: note.trim() || null,
      incident: incident.trim() || null,
      nextOn,
    }
    save.mutate({ followUp, contact, body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.extra_not_saved()}>
          {extraMurosRefusal(save.error)}
        </Banner>
      )}
      <FormGrid columns={2}>
        <DateField
          label={m.extra_held_on()}
          value={heldOn}
          onChange={setHeldOn}
          min={followUp.startedOn}
          max={today()}
          error={tried && !heldOn ? m.extra_date_needed() : undefined}
        />
        <Select label={m.extra_mode()} options={optionsOf(modeWords)} value={mode} onChange={setMode} />
      </FormGrid>
      <RadioGroup
        label={m.extra_reached_ask()}
        layout="segments"
        options={[
          { value: 'yes', label: m.extra_reached() },
          { value: 'no', label: m.extra_not_reached() },
        ]}
        value={reached ?? null}
        onChange={setReached}
        error={tried && !reached ? m.extra_reached_needed() : undefined}
      />
      {reached === 'yes' && <DomainFields domains={domains} onChange={setDomains} />}
      <TextArea
        label={m.extra_note()}
        help={m.extra_note_help()}
        value={note}
        onChange={setNote}
        maxLength={4000}
        rows={3}
        error={tried && silent ? m.extra_note_needed() : undefined}
      />
      <TextArea
        label={m.extra_incident()}
        mark="optional"
        value={incident}
        onChange={setIncident}
        maxLength={4000}
        rows={2}
      />
      <DateField
        label={m.extra_next_on()}
        help={m.extra_next_on_help()}
        value={nextOn}
        onChange={setNextOn}
        onInvalid={setBadNext}
        error={faultAt(save.error, 'nextOn')}
      />
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {m.extra_save()}
      </Button>
    </Form>
  )
}

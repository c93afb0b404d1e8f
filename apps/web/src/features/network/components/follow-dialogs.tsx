import { useState } from 'react'
import { roleLabel } from '../../../lib/role-label.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useFollowFile } from '../api/follow-file.ts'
import type { FollowedFile } from '../api/get-meeting.ts'
import { ActForm } from './act-form.tsx'

interface Opened {
  open: boolean
  onClose: () => void
}

/** Which file to follow; its code is drawn by the service. */
export function FollowDialog(
  props: Opened & { meetingId: string; youths: readonly { value: string; label: string }[] },
) {
  const { open, onClose, meetingId, youths } = props
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.network_follow()}
      description={m.network_files_help()}
    >
      {open && <FollowForm meetingId={meetingId} youths={youths} onDone={onClose} />}
    </Dialog>
  )
}

function FollowForm(props: {
  meetingId: string
  youths: readonly { value: string; label: string }[]
  onDone: () => void
}) {
  const { meetingId, youths, onDone } = props
  const [youthId, setYouthId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useFollowFile()
  const submit = () => {
    setTried(true)
    if (youthId === null) return
    save.mutate(
      { act: 'follow', meetingId, youthId, idempotencyKey: key.of({ meetingId, youthId }) },
      { onSuccess: onDone },
    )
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <Combobox
        label={m.network_follow_who()}
        options={youths}
        value={youthId}
        onChange={setYouthId}
        {...(tried && youthId === null && { error: m.network_follow_who() })}
      />
    </ActForm>
  )
}

/** A decision about a followed file, as a task of that file. */
export function DecideDialog({ open, onClose, file }: Opened & { file: FollowedFile }) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.network_decide_on({ code: file.code })}
      description={m.network_decide_how()}
    >
      {open && <DecideForm file={file} onDone={onClose} />}
    </Dialog>
  )
}

const ROLES = ['REF', 'EDU', 'LEG', 'PSY', 'COO'] as const

function DecideForm({ file, onDone }: { file: FollowedFile; onDone: () => void }) {
  const [title, setTitle] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [forRole, setForRole] = useState<(typeof ROLES)[number]>('REF')
  const [badDate, setBadDate] = useState(false)
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useFollowFile()
  const submit = () => {
    setTried(true)
    if (title.trim() === '' || badDate) return
    const body = { title, forRole, ...(dueOn !== null && { dueOn }) }
    save.mutate({ act: 'decide', fileId: file.id, body, idempotencyKey: key.of(body) }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <TextInput
        label={m.network_decide_what()}
        value={title}
        onChange={setTitle}
        maxLength={200}
        {...(tried && title.trim() === '' && { error: m.network_write_what() })}
        autoFocus
      />
      <FormGrid columns={2}>
        <Select
          label={m.network_for_role()}
          options={ROLES.map(role => ({ value: role, label: roleLabel(role) }))}
          value={forRole}
          onChange={setForRole}
        />
        <DateField
          label={m.network_due()}
          mark="optional"
          value={dueOn}
          onChange={setDueOn}
          onInvalid={setBadDate}
          error={badDate ? m.network_date_bad() : undefined}
        />
      </FormGrid>
    </ActForm>
  )
}

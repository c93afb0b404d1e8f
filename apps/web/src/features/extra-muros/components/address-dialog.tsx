import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type SecondAddress, useSaveAddress, useSecondAddress } from '../api/second-address.ts'
import { extraMurosRefusal } from '../extra-muros-words.ts'

interface Props {
  followUpId: string
  open: boolean
  onClose: () => void
}

/** Where the youth lives now, for those who read places; it is asked for here and forgotten when this closes. */
export default function AddressDialog({ followUpId, open, onClose }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.extra_address_title()}
      description={m.extra_address_lead()}
    >
      {open && <Opened followUpId={followUpId} onDone={onClose} />}
    </Dialog>
  )
}

function Opened({ followUpId, onDone }: { followUpId: string; onDone: () => void }) {
  const query = useSecondAddress(followUpId)
  if (query.isPending) return <Skeleton rows={2} />
  if (!query.data)
    return (
      <Failed
        what={m.extra_address_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { address, note, can } = query.data
  if (can.change) return <AddressForm followUpId={followUpId} known={query.data} onDone={onDone} />
  return (
    <KeyValues
      pairs={[
        { term: m.extra_address_field(), value: address ?? m.extra_address_unknown() },
        { term: m.extra_address_note(), value: note ?? '—' },
      ]}
    />
  )
}

function AddressForm(props: { followUpId: string; known: SecondAddress; onDone: () => void }) {
  const { followUpId, known, onDone } = props
  const [address, setAddress] = useState(known.address ?? '')
  const [note, setNote] = useState(known.note ?? '')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveAddress()
  const put = (words: { address: string | null; note: string | null }) =>
    save.mutate(
      { followUpId, version: known.version, ...words, idempotencyKey: keys.of(words) },
      { onSuccess: onDone },
    )
  const submit = () => {
    setTried(true)
    if (address.trim()) put({ address: address.trim(), note: note.trim() || null })
  }
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.extra_not_saved()}>
          {extraMurosRefusal(save.error)}
        </Banner>
      )}
      <TextArea
        label={m.extra_address_field()}
        value={address}
        onChange={setAddress}
        maxLength={400}
        rows={2}
        error={tried && !address.trim() ? m.extra_address_empty() : undefined}
      />
      <TextArea
        label={m.extra_address_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
      />
      <div className="flex flex-wrap justify-end gap-3">
        {known.address && (
          <Button
            variant="danger"
            loading={save.isPending}
            onClick={() => put({ address: null, note: null })}
          >
            {m.extra_address_remove()}
          </Button>
        )}
        <Button type="submit" variant="primary" loading={save.isPending}>
          {m.extra_save()}
        </Button>
      </div>
    </Form>
  )
}

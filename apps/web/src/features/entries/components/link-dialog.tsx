import { type ReactNode, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Finder, type Found } from '../../../ui/finder.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { toast } from '../../../ui/toasts.ts'
import { type Relation, useLinkEntry } from '../api/link-entry.ts'

interface Props {
  entryId: string
  /** The entries of the file that may be meant, newest first. */
  acts: readonly Found[]
  /** Fetches older ones; undefined when all are here. */
  onOlder: (() => void) | undefined
  loading: boolean
  /** Said instead of "none" when they could not be read. */
  failed: ReactNode
  open: boolean
  onClose: () => void
}

/** First how, then to what: a press on an entry makes the link. */
export default function LinkDialog({ entryId, acts, onOlder, loading, failed, open, onClose }: Props) {
  const [relation, setRelation] = useState<Relation>('follows')
  const link = useLinkEntry(entryId)
  const pick = (toId: string) =>
    link.mutate(
      { key: crypto.randomUUID(), toId, relation },
      {
        onSuccess: () => {
          toast({ title: m.acts_link_done() })
          onClose()
        },
        onError: error =>
          toast({ title: m.acts_link_failed(), description: failureWords(error), tone: 'danger' }),
      },
    )
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.acts_link_add()}
      description={m.acts_link_add_help()}
    >
      <RadioGroup
        label={m.acts_link_how()}
        layout="columns"
        value={relation}
        onChange={setRelation}
        options={[
          { value: 'follows', label: m.acts_relation_follows() },
          { value: 'continues', label: m.acts_relation_continues() },
          { value: 'evidence', label: m.acts_relation_evidence() },
          { value: 'about', label: m.acts_relation_about() },
        ]}
      />
      <Finder
        label={m.acts_link_to()}
        groups={[{ id: 'acts', heading: null, items: acts }]}
        busy={link.isPending ? link.variables.toId : undefined}
        empty={loading || failed ? '' : m.acts_link_none()}
        onPick={pick}
      />
      {failed}
      {(onOlder || loading) && !failed && (
        <Button className="self-start" size="small" loading={loading} onClick={onOlder}>
          {m.acts_link_older()}
        </Button>
      )}
    </Dialog>
  )
}

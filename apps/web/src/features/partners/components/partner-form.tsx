import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { Form } from '../../../ui/form.tsx'
import type { Partner } from '../api/get-partner.ts'
import { fasterPartner, useSavePartner } from '../api/save-partner.ts'
import { type Draft, emptyDraft, partnerDifferences, toBody, toDraft } from '../partner-draft.ts'
import { PlacesFields } from './places-fields.tsx'
import { ReachFields } from './reach-fields.tsx'
import { ServiceFields } from './service-fields.tsx'

interface Props {
  /** The one to change; none to add one. */
  partner?: Partner
  tellMore: boolean
  onDone: () => void
}

/** What is known of a service, to write. When somebody was faster both versions are shown, and nothing typed is lost. */
export function PartnerForm({ partner, tellMore, onDone }: Props) {
  const [draft, setDraft] = useState<Draft>(partner ? toDraft(partner) : emptyDraft)
  const [tried, setTried] = useState(false)
  const [badDate, setBadDate] = useState(false)
  const [sameNameMeant, setSameNameMeant] = useState(false)
  // The version that the draft began from: the record may be read again meanwhile.
  const [known] = useState(partner)
  const [theirs, setTheirs] = useState<Partner>()
  const key = useCreateKey()
  const save = useSavePartner()
  const problem = save.error instanceof ApiProblem ? save.error : undefined
  const edit = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const read = toBody(draft)
  const faults = tried && 'faults' in read ? read.faults : {}

  const send = (version = known?.version) => {
    setTried(true)
    if ('faults' in read || badDate) return
    const body = { ...read.body, sameNameMeant }
    save.mutate(
      {
        partner: known && version !== undefined ? { id: known.id, version } : undefined,
        body,
        idempotencyKey: key.of(body),
      },
      { onSuccess: onDone, onError: error => setTheirs(fasterPartner(error)) },
    )
  }
  const submit = () => {
    send()
  }
  if (theirs)
    return (
      <ConflictPanel
        differences={partnerDifferences(draft, toDraft(theirs))}
        saving={save.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={onDone}
      />
    )
  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      {save.error && (
        <Banner tone="danger" title={m.partners_not_saved()}>
          {(problem?.rule && ruleWords[problem.rule]?.()) || failureWords(save.error)}
        </Banner>
      )}
      <ServiceFields
        draft={draft}
        onChange={edit}
        faults={faults}
        sameName={
          problem?.rule === 'same-name' ? { meant: sameNameMeant, onMeant: setSameNameMeant } : undefined
        }
        agesOrder={problem?.rule === 'ages-out-of-order'}
        autoFocus={partner !== undefined}
      />
      <PlacesFields
        draft={draft}
        onChange={edit}
        fault={faults.weeks}
        inFuture={problem?.rule === 'in-the-future'}
        onInvalid={setBadDate}
      />
      <ReachFields draft={draft} onChange={edit} knew={known?.knows ?? 'nothing'} tellMore={tellMore} />
      <div className="flex flex-wrap-reverse justify-end gap-3">
        {partner && <Button onClick={onDone}>{m.partners_cancel()}</Button>}
        <Button type="submit" variant="primary" loading={save.isPending}>
          {partner ? m.partners_save() : m.partners_add()}
        </Button>
      </div>
    </Form>
  )
}

const ruleWords: Record<string, () => string> = {
  'same-name': m.partners_same_name,
  'ages-out-of-order': m.partners_ages_order,
  'in-the-future': m.partners_future,
  'knows-needs-coordinator': m.partners_knows_coordinator,
}

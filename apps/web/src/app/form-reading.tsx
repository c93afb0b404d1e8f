import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type FormStep, useFormStep } from '../features/forms/api/form-step.ts'
import { formQuery } from '../features/forms/api/get-form.ts'
import { Readers } from '../features/forms/components/audience-question.tsx'
import { DifferenceList } from '../features/forms/components/difference-list.tsx'
import { ReturnDialog } from '../features/forms/components/return-dialog.tsx'
import { VersionList } from '../features/forms/components/version-list.tsx'
import { savedMeanwhile } from '../features/forms/edit/use-form-draft.ts'
import { useConfirmed } from '../features/session/use-confirmed.tsx'
import { failureWords } from '../lib/failure-words.ts'
import { dateTime } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { toast } from '../ui/toasts.ts'
import { FormHeader, type FormPageProps, previewOf } from './form-header.tsx'
import { FormPreview } from './form-preview.tsx'
import { ShippedGone } from './shipped-gone.tsx'

/** A form that is not being written: the director decides about it here, others look at it. */
export function FormReading({ form, shipped, versions, audiences }: FormPageProps) {
  const act = useFormStep(form.id)
  const [tab, setTab] = useState<'changes' | 'try' | 'versions'>(form.proposed ? 'changes' : 'try')
  const [returning, setReturning] = useState(false)
  const client = useQueryClient()
  const onError = (error: unknown) => {
    // Somebody was faster: the page shows what there is now, and a word being written stays.
    if (savedMeanwhile(error)) void client.invalidateQueries({ queryKey: formQuery(form.id).queryKey })
    toast({ title: m.designer_not_done(), description: failureWords(error), tone: 'danger' })
  }
  const confirmed = useConfirmed(onError)
  const send = async (one: FormStep, done: string) => {
    await act.mutateAsync({ act: one, version: form.version })
    toast({ title: done })
  }
  const kind = previewOf(form, form.content, shipped)
  if (!kind) return <ShippedGone />
  const [newest] = form.versions
  const older = newest ? versions(newest.version) : shipped
  const audience = audiences.find(
    one => one.compartment === kind.compartment && one.aspect === (kind.aspect ?? null),
  )
  return (
    <Page>
      <FormHeader
        form={form}
        kind={kind}
        actions={
          <>
            {form.can.withdraw && (
              <Button
                loading={act.isPending}
                onClick={() => void send({ name: 'withdraw' }, m.designer_withdrawn_done()).catch(onError)}
              >
                {m.designer_withdraw()}
              </Button>
            )}
            {form.can.publish && (
              <>
                <Button disabled={act.isPending} onClick={() => setReturning(true)}>
                  {m.designer_return()}
                </Button>
                <Button
                  variant="primary"
                  loading={act.isPending}
                  disabled={form.problems.length > 0}
                  onClick={() => confirmed.run(() => send({ name: 'publish' }, m.designer_published_done()))}
                >
                  {m.designer_publish()}
                </Button>
              </>
            )}
          </>
        }
      />
      {form.proposed && (
        <Banner
          title={m.designer_proposed_by({
            name: form.proposed.by.name ?? m.entry_somebody(),
            at: dateTime(form.proposed.at),
          })}
        >
          {form.can.publish ? m.designer_decide() : m.designer_waits()}
        </Banner>
      )}
      {form.proposed && form.problems.length > 0 && (
        <Banner tone="danger">{m.designer_to_do({ count: form.problems.length })}</Banner>
      )}
      <Tabs
        label={m.designer_views()}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'changes',
            label: m.designer_changes(),
            content: (
              <div className="flex flex-col gap-6">
                <Card title={m.designer_who_reads()}>
                  <Readers audience={audience} />
                </Card>
                <Card title={m.designer_changes()}>
                  {older ? (
                    <DifferenceList older={older} newer={kind} />
                  ) : (
                    <p>{m.designer_version_first()}</p>
                  )}
                </Card>
              </div>
            ),
          },
          { value: 'try', label: m.designer_try(), content: <FormPreview kind={kind} /> },
          {
            value: 'versions',
            label: m.designer_versions(),
            content: <VersionList versions={form.versions} definition={versions} shipped={shipped} />,
          },
        ]}
      />
      <ReturnDialog
        open={returning}
        onClose={() => setReturning(false)}
        onReturn={note =>
          send({ name: 'return', note }, m.designer_returned_done()).catch((error: unknown) => {
            onError(error)
            throw error
          })
        }
      />
      {confirmed.dialog}
    </Page>
  )
}

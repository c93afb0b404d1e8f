import { useNavigate } from '@tanstack/react-router'
import { Archive, ArchiveRestore, EllipsisVertical, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type FormStep, useFormStep } from '../features/forms/api/form-step.ts'
import { DifferenceList } from '../features/forms/components/difference-list.tsx'
import { FormEditor } from '../features/forms/components/form-editor.tsx'
import { VersionList } from '../features/forms/components/version-list.tsx'
import { savedMeanwhile, useFormDraft } from '../features/forms/edit/use-form-draft.ts'
import { failureWords } from '../lib/failure-words.ts'
import { m } from '../paraglide/messages.js'
import { AlertDialog } from '../ui/alert-dialog.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { DraftState } from '../ui/draft-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { Page } from '../ui/page.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { toast } from '../ui/toasts.ts'
import { FormHeader, type FormPageProps, previewOf } from './form-header.tsx'
import { FormPreview } from './form-preview.tsx'
import { ShippedGone } from './shipped-gone.tsx'

/** The administrator's page of a form: write, try, look back, propose. */
export function FormWriting({ form, shipped, versions, audiences, onAgain }: FormPageProps) {
  const draft = useFormDraft(form)
  const act = useFormStep(form.id)
  const navigate = useNavigate()
  const [tab, setTab] = useState<'write' | 'try' | 'versions'>('write')
  const [asking, setAsking] = useState<'propose' | 'drop'>()
  const kind = previewOf(form, draft.content, shipped)
  const theirs = draft.theirs && previewOf(draft.theirs, draft.theirs.content, shipped)
  const onError = (error: unknown) =>
    toast({ title: m.designer_not_done(), description: failureWords(error), tone: 'danger' })
  const run = async (one: FormStep, done: string) => {
    const version = await draft.settle()
    if (version === undefined) return setAsking(undefined)
    try {
      // Awaited, not called back: the answer draws the page anew, and this one is gone then.
      await act.mutateAsync({ act: one, version })
      toast({ title: done })
      if (one.name === 'drop' && form.versions.length === 0) void navigate({ to: '/forms' })
    } catch (error) {
      const saved = savedMeanwhile(error)
      if (saved) draft.meet(saved)
      if (saved) setTab('write')
      onError(error)
    }
    setAsking(undefined)
  }
  if (!kind) return <ShippedGone />
  const started = form.drafted || draft.status.kind !== 'untouched'
  const ready = started && draft.problems.length === 0 && draft.status.kind !== 'conflict'
  return (
    <Page>
      <FormHeader form={form} kind={kind} />
      {/* Where the words are, and the way on, stay in view over a long form. */}
      <div className="sticky top-16 z-10 flex flex-wrap items-center justify-end gap-3 border-line border-b bg-paper py-2">
        <DraftState status={draft.status} unkept={draft.unkept} />
        <Button
          variant="primary"
          icon={<Send size={18} />}
          disabled={!ready || act.isPending}
          onClick={() => setAsking('propose')}
        >
          {m.designer_propose()}
        </Button>
        {(started || form.can.retire) && (
          <Menu
            trigger={
              <IconButton
                framed
                tooltip={false}
                label={m.designer_more_acts()}
                icon={<EllipsisVertical size={20} />}
              />
            }
          >
            {form.can.retire && (
              <MenuItem
                icon={form.retired ? <ArchiveRestore size={18} /> : <Archive size={18} />}
                onSelect={() =>
                  void run(
                    { name: 'retire', retired: !form.retired },
                    form.retired ? m.designer_reinstated_done() : m.designer_retired_done(),
                  )
                }
              >
                {form.retired ? m.designer_reinstate() : m.designer_retire()}
              </MenuItem>
            )}
            {started && (
              <MenuItem tone="danger" icon={<Trash2 size={18} />} onSelect={() => setAsking('drop')}>
                {m.designer_drop()}
              </MenuItem>
            )}
          </Menu>
        )}
      </div>
      {form.returnedNote && (
        <Banner tone="warn" title={m.designer_returned_note()}>
          {form.returnedNote}
        </Banner>
      )}
      <Tabs
        label={m.designer_views()}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'write',
            label: m.designer_write(),
            content: (
              <FormEditor
                {...{ draft, audiences, shipped }}
                fixed={form.versions.length > 0}
                onTakeTheirs={onAgain}
                apart={theirs && <DifferenceList older={theirs} newer={kind} />}
              />
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
      <AlertDialog
        open={asking === 'propose'}
        onOpenChange={open => setAsking(open ? 'propose' : undefined)}
        title={m.designer_propose_title()}
        description={m.designer_propose_text()}
        confirm={m.designer_propose()}
        loading={act.isPending}
        onConfirm={() => void run({ name: 'propose' }, m.designer_proposed_done())}
      />
      <AlertDialog
        open={asking === 'drop'}
        onOpenChange={open => setAsking(open ? 'drop' : undefined)}
        tone="danger"
        title={m.designer_drop_title()}
        description={m.designer_drop_text()}
        confirm={m.designer_drop()}
        loading={act.isPending}
        onConfirm={() => void run({ name: 'drop' }, m.designer_dropped_done())}
      />
    </Page>
  )
}

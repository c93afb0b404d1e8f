import { Save, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { call } from '../../../lib/http.ts'
import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { SheetPlan, Table } from '../api/imports.ts'
import { MAPPINGS, type Mapping, useMappings, useRemoveMapping } from '../api/mappings.ts'
import { applied, mappingOf } from '../plan-changes.ts'

interface Props {
  sheet: SheetPlan
  columns: Table['sheets'][number]['columns']
  onChange: (sheet: SheetPlan) => void
}

/** Takes up a mapping that was kept under a name, or keeps this one. */
export function MappingTools({ sheet, columns, onChange }: Props) {
  const query = useMappings()
  const headers = columns.map(({ header }) => header)
  return (
    <section aria-label={m.imports_mappings()} className="flex flex-wrap items-center gap-3">
      {query.isError && !query.data && (
        <Banner
          tone="warn"
          title={m.imports_mappings_failed()}
          actions={
            <Button size="small" loading={query.isFetching} onClick={() => void query.refetch()}>
              {m.ui_retry()}
            </Button>
          }
        >
          {failureWords(query.error)}
        </Banner>
      )}
      {query.data?.items.map(mapping => (
        <span key={mapping.id} className="inline-flex items-center">
          <Button size="small" onClick={() => onChange(applied(mapping, sheet, headers))}>
            {m.imports_mapping_use({ name: mapping.name })}
          </Button>
          <RemoveMapping mapping={mapping} />
        </span>
      ))}
      <KeepMapping columns={mappingOf(sheet, columns)} />
    </section>
  )
}

function RemoveMapping({ mapping: { id, name } }: { mapping: Mapping }) {
  const [asking, setAsking] = useState(false)
  const remove = useRemoveMapping()
  return (
    <>
      <IconButton
        label={m.imports_mapping_remove({ name })}
        icon={<Trash2 size={18} />}
        onClick={() => setAsking(true)}
      />
      <LaterAlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={m.imports_mapping_remove({ name })}
        description={m.imports_mapping_remove_text()}
        confirm={m.imports_mapping_remove({ name })}
        tone="danger"
        loading={remove.isPending}
        onConfirm={() =>
          remove.mutate(id, {
            onSettled: () => setAsking(false),
            onError: error =>
              toast({
                title: m.imports_mapping_not_removed(),
                description: failureWords(error),
                tone: 'danger',
              }),
          })
        }
      />
    </>
  )
}

const keepRefusals = refusals({ missing: m.session_fill, rules: {} })

function KeepMapping({ columns }: { columns: ReturnType<typeof mappingOf> }) {
  const [open, setOpen] = useState(false)
  const { values, set, wrong, form } = useFormAct({
    start: { name: '' },
    required: ['name'],
    send: async ({ name }, idempotencyKey) => {
      await call('keepImportMapping', { body: { name: name.trim(), columns }, idempotencyKey })
      toast({ title: m.imports_mapping_kept() })
    },
    refreshes: [MAPPINGS],
    refusals: keepRefusals,
    onClose: () => setOpen(false),
  })
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<Save size={18} />}
        disabled={columns.length === 0}
        onClick={() => setOpen(true)}
      >
        {m.imports_mapping_keep()}
      </Button>
      <FormDialog
        title={m.imports_mapping_keep()}
        description={m.imports_mapping_help()}
        open={open}
        submit={m.imports_words_keep()}
        {...form}
      >
        <TextInput
          label={m.imports_mapping_name()}
          maxLength={80}
          value={values.name}
          onChange={set('name')}
          error={wrong('name')}
        />
      </FormDialog>
    </>
  )
}

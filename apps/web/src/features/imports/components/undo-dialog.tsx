import type { UNDO_REASONS } from '@havre/contracts/import-parts.ts'
import { type ReactNode, useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useTouched } from '../api/imports.ts'
import { importRefusal, undoReasons } from '../import-words.ts'

type Reason = (typeof UNDO_REASONS)[number]

interface Props {
  importId: string
  open: boolean
  pending: boolean
  error: unknown
  onClose: () => void
  onUndo: (reason: Reason) => void
  fileLink: (youthId: string, alias: string) => ReactNode
}

/** Undoes an import with a reason, unless somebody has touched one of its files: then it says which. */
export function UndoDialog({ importId, open, pending, error, onClose, onUndo, fileLink }: Props) {
  const touched = useTouched(importId, open)
  const [reason, setReason] = useState<Reason>('wrong_table')
  const submit = () => {
    onUndo(reason)
  }
  return (
    <Dialog open={open} onClose={onClose} title={m.imports_undo()} description={m.imports_undo_text()}>
      {touched.isPending && (
        <div role="status">
          <span className="sr-only">{m.imports_undo_looking()}</span>
          <Skeleton rows={3} />
        </div>
      )}
      {touched.isError && (
        <Failed
          what={m.imports_one_failed()}
          error={touched.error}
          onRetry={() => void touched.refetch()}
          retrying={touched.isFetching}
        />
      )}
      {touched.data && touched.data.touched.length > 0 && (
        <>
          <Banner tone="warn">{m.imports_undo_touched()}</Banner>
          <List>
            {touched.data.touched.map(({ youthId, alias }) => (
              <ListRow key={youthId} title={fileLink(youthId, alias)} />
            ))}
          </List>
        </>
      )}
      {touched.data?.touched.length === 0 && (
        <Form onSubmit={submit}>
          {error !== null && (
            <Banner tone="danger" title={m.imports_undo_not()}>
              {importRefusal(error)}
            </Banner>
          )}
          <RadioGroup
            label={m.imports_undo_why()}
            options={optionsOf(undoReasons)}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" variant="danger" className="self-end" loading={pending}>
            {m.imports_undo_do()}
          </Button>
        </Form>
      )}
    </Dialog>
  )
}

import type { Entry } from '@havre/contracts/entries.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useValidateEntry } from '../api/validate-entry.ts'

/** The second person’s act: one’s own name under what a colleague signed. */
export function ValidateButton({ entry, kind }: { entry: Entry; kind: Kind }) {
  const [asking, setAsking] = useState(false)
  const validate = useValidateEntry(entry.id)
  return (
    <>
      <Button variant="primary" icon={<BadgeCheck size={18} />} onClick={() => setAsking(true)}>
        {m.entry_validate()}
      </Button>
      <LaterAlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={m.entry_validate_title({ kind: textOf(kind.title), alias: entry.youthAlias })}
        description={m.entry_validate_consequence()}
        confirm={m.entry_validate()}
        loading={validate.isPending}
        onConfirm={() =>
          validate.mutate(entry.version, {
            onSuccess: () => toast({ title: m.entry_validated() }),
            onError: error =>
              toast({ title: m.entry_not_validated(), description: failureWords(error), tone: 'danger' }),
            onSettled: () => setAsking(false),
          })
        }
      />
    </>
  )
}

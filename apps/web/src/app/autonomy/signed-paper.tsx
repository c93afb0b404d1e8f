import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { AttachmentItem } from '../../features/attachments/api/list-attachments.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { call } from '../../lib/http.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toasts.ts'

const PreviewDialog = lazy(() =>
  import('../../features/attachments/components/preview-dialog.tsx').then(one => ({
    default: one.PreviewDialog,
  })),
)

interface Props {
  paper: { readonly id: string; readonly entryId: string }
  /** Whose signature it is. */
  name: string
}

/** The way from a signature to its paper. One that was made confidential since is asked for at the note on which it hangs. */
export function SignedPaper({ paper, name }: Props) {
  const navigate = useNavigate()
  const [shown, setShown] = useState<AttachmentItem>()
  const { id, entryId } = paper
  const open = useMutation({
    mutationFn: () => call('listAttachments', { params: { entryId } }),
    onSuccess: ({ items }) => {
      const item = items.find(one => one.id === id)
      if (item?.name) setShown(item)
      else void navigate({ to: '/entries/$entryId', params: { entryId } })
    },
    onError: error =>
      toast({ title: m.attachments_not_opened(), description: failureWords(error), tone: 'danger' }),
  })
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<FileText size={18} />}
        aria-label={m.autonomy_paper_of({ name })}
        loading={open.isPending}
        onClick={() => open.mutate()}
      >
        {m.autonomy_paper()}
      </Button>
      {shown && (
        <Suspense>
          <PreviewDialog item={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  )
}

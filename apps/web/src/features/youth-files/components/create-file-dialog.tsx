import { useNavigate } from '@tanstack/react-router'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { CreateFileForm } from './create-file-form.tsx'

interface Props {
  open: boolean
  onClose: () => void
}

/** A new file: a look first whether it exists, then a few small answers. */
export default function CreateFileDialog({ open, onClose }: Props) {
  const navigate = useNavigate()
  return (
    <Dialog open={open} onClose={onClose} title={m.list_new()} description={m.list_new_text()}>
      <CreateFileForm
        onOpen={file => {
          onClose()
          void navigate({ to: '/youths/$youthId', params: { youthId: file.id } })
        }}
      />
    </Dialog>
  )
}

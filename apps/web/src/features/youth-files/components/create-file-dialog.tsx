import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { CreateFileForm } from './create-file-form.tsx'

/** A new file: a look first whether it exists, then five small answers. */
export function CreateFileDialog() {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const show = (file: Pick<YouthFileItem, 'id'>) => {
    setOpen(false)
    void navigate({ to: '/youths/$youthId', params: { youthId: file.id } })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={m.list_new()}
      description={m.list_new_text()}
      trigger={
        <Button variant="primary" icon={<Plus size={20} />}>
          {m.list_new()}
        </Button>
      }
    >
      {open && <CreateFileForm onOpen={show} />}
    </Dialog>
  )
}

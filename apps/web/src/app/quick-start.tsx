import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useYouthFiles } from '../features/youth-files/api/search-youth-files.ts'
import { ageWords } from '../features/youth-files/facts.ts'
import { byWord } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { QuickStartKinds } from './quick-start-kinds.tsx'

/** A new record in two choices: for whom, and what. */
export function QuickStart({ present }: { present: readonly YouthFileItem[] }) {
  const [open, setOpen] = useState(false)
  const [youthId, setYouthId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const found = useYouthFiles({ alias: search, limit: 20 }, open && search !== '')
  const files = new Map([...present, ...(found.data?.items ?? [])].map(file => [file.id, file]))
  const options = [...files.values()]
    .toSorted((a, b) => byWord(a.alias, b.alias))
    .map(file => ({ value: file.id, label: file.alias, hint: ageWords(file) }))
  return (
    <Dialog
      open={open}
      onOpenChange={next => {
        setOpen(next)
        if (next) return
        setYouthId(null)
        setTyped('')
      }}
      title={m.start_title()}
      trigger={
        <Button variant="primary" icon={<Plus size={20} />}>
          {m.start_open()}
        </Button>
      }
    >
      <Combobox
        label={m.start_youth()}
        options={options}
        value={youthId}
        onChange={setYouthId}
        onSearch={setTyped}
        empty={m.start_youth_none()}
      />
      {youthId && <QuickStartKinds key={youthId} youthId={youthId} />}
    </Dialog>
  )
}

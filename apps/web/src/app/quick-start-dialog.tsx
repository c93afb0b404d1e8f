import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { useState } from 'react'
import { useYouthFiles } from '../features/youth-files/api/search-youth-files.ts'
import { ageWords } from '../features/youth-files/facts.ts'
import { phaseLabel } from '../features/youth-files/phase-label.ts'
import { byWord } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { Combobox } from '../ui/combobox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { QuickStartKinds } from './quick-start-kinds.tsx'

interface Props {
  /** Those in the house, offered before anything is typed. */
  present: readonly YouthFileItem[]
  open: boolean
  onClose: () => void
}

/** A new record in two choices: for whom, and what. */
export default function QuickStartDialog({ present, open, onClose }: Props) {
  const [youthId, setYouthId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const found = useYouthFiles({ alias: search, limit: 20 }, open && search !== '')
  // Those in the house are known already; the others come from the service, which decides what fits.
  const files = search === '' ? present : (found.data?.items ?? present)
  const options = files
    .toSorted((a, b) => Number(b.present) - Number(a.present) || byWord(a.alias, b.alias))
    .map(file => ({
      value: file.id,
      label: file.alias,
      hint: [ageWords(file), file.phase && phaseLabel(file.phase)].filter(Boolean).join(' · '),
    }))
  return (
    <Dialog width="wide" open={open} onClose={onClose} title={m.start_title()}>
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

import { RETURN_TERMS, RETURN_WAYS } from '@havre/kinds/vocabularies/missing.ts'
import { useState } from 'react'
import { time } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Episode } from '../use-episode.ts'

interface Props {
  episode: Episode
  open: boolean
  onClose: () => void
}

/** Back: one press more stops the clock, at the time when the button was pressed. */
export default function ReturnDialog({ episode, open, onClose }: Props) {
  const { keeper, one } = episode
  const [at] = useState(() => new Date(Date.now() + one.skewMs).toISOString())
  const [how, setHow] = useState('')
  const confirm = () => {
    const way = RETURN_WAYS.find(known => known === how)
    keeper.act({
      kind: 'return',
      key: crypto.randomUUID(),
      body: { returnedAt: at, ...(way && { returnHow: way }) },
    })
    onClose()
  }
  return (
    <Dialog
      title={m.missing_back_title({ alias: one.youthAlias })}
      description={m.missing_back_help({ time: time(at) })}
      open={open}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={confirm}>
          {m.missing_back_confirm()}
        </Button>
      }
    >
      <RadioGroup
        label={m.missing_back_how()}
        mark="optional"
        layout="columns"
        options={RETURN_TERMS.map(term => ({ value: String(term.code), label: textOf(term.label) }))}
        value={how || null}
        onChange={setHow}
      />
    </Dialog>
  )
}

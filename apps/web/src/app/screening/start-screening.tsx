import { Compass } from 'lucide-react'
import { useCreateKey } from '../../lib/use-create-key.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { SCREENING } from './own-way.tsx'

interface Props {
  onStart: (kind: string, key: string, done: () => void) => void
  starting: string | undefined
}

/** The first reflexes for this young person: their answers are kept on the file. */
export function StartScreening({ onStart, starting }: Props) {
  // Pressed again after a lost answer it gives the same draft, not a second one.
  const keys = useCreateKey()
  return (
    <Button
      icon={<Compass size={18} />}
      loading={starting === SCREENING}
      onClick={() => onStart(SCREENING, keys.of(SCREENING), () => {})}
    >
      {m.reflexes_title()}
    </Button>
  )
}

import { Printer } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'

interface Props {
  codes: readonly string[]
  /** The verb of what follows. */
  action: string
  onKept: () => void
}

/** Ten codes shown once; going on is possible when the person says that they are kept. */
export function RecoveryCodes({ codes, action, onKept }: Props) {
  const [kept, setKept] = useState(false)
  return (
    <div className="flex flex-col gap-5">
      <p>{m.session_recovery_text()}</p>
      <ol
        dir="ltr"
        className="grid grid-cols-1 gap-x-6 gap-y-2 rounded-card border border-line bg-sunken p-5 font-mono tabular sm:grid-cols-2"
      >
        {codes.map(code => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button icon={<Printer size={18} />} onClick={() => print()}>
          {m.session_print()}
        </Button>
      </div>
      <div className="print:hidden">
        <Checkbox label={m.session_recovery_kept()} checked={kept} onChange={setKept} />
      </div>
      <Button variant="primary" full disabled={!kept} onClick={onKept}>
        {action}
      </Button>
    </div>
  )
}

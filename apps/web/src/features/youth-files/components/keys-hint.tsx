import { setSingleKeys, useSingleKeys } from '../../../lib/single-keys.ts'
import { m } from '../../../paraglide/messages.js'
import { Kbd } from '../../../ui/kbd.tsx'
import { Switch } from '../../../ui/switch.tsx'

/** Which keys walk the list, and the switch that turns them off. */
export function KeysHint() {
  const on = useSingleKeys()
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-ink-soft text-small">
      <Switch label={m.list_keys()} checked={on} onChange={setSingleKeys} />
      {on && (
        <>
          <span className="flex items-center gap-2">
            <Kbd>/</Kbd> {m.list_key_search()}
          </span>
          <span className="flex items-center gap-2">
            <Kbd>j</Kbd> <Kbd>k</Kbd> {m.list_key_move()}
          </span>
          <span className="flex items-center gap-2">
            <Kbd>↵</Kbd> {m.list_key_open()}
          </span>
          <span className="flex items-center gap-2">
            <Kbd>?</Kbd> {m.list_key_help()}
          </span>
        </>
      )}
    </div>
  )
}

import { lazy, Suspense, useMemo, useState } from 'react'
import { useScreenKeys } from '../../../lib/screen-keys.ts'

const KeysDialog = lazy(() => import('./keys-dialog.tsx'))

/** Shows the keys of this screen when somebody presses `?`. */
export function KeysHelp({ list = false, alarm }: { list?: boolean; alarm: boolean }) {
  const [shown, setShown] = useState<'unseen' | 'open' | 'closed'>('unseen')
  useScreenKeys(useMemo(() => ({ '?': () => setShown('open') }), []))
  return (
    shown !== 'unseen' && (
      <Suspense>
        <KeysDialog list={list} alarm={alarm} open={shown === 'open'} onClose={() => setShown('closed')} />
      </Suspense>
    )
  )
}

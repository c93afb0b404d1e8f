import { type ComponentProps, type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import type { AlertDialog } from './alert-dialog.tsx'
import type { Combobox } from './combobox.tsx'
import type { FieldProps } from './field.tsx'
import type { Select } from './select.tsx'
import { TextInput } from './text-input.tsx'

const loadAlertDialog = () => import('./alert-dialog.tsx').then(one => ({ default: one.AlertDialog }))
const LazyAlertDialog = lazy(loadAlertDialog)
const LazyCombobox: ComponentType<ComponentProps<typeof Combobox<string>>> = lazy(() =>
  import('./combobox.tsx').then(one => ({ default: one.Combobox<string> })),
)
const LazySelect: ComponentType<ComponentProps<typeof Select<string>>> = lazy(() =>
  import('./select.tsx').then(one => ({ default: one.Select<string> })),
)

/** The alert dialog, its code fetched once the page stands: it may be asked for when the line is down. */
export function LaterAlertDialog(props: ComponentProps<typeof AlertDialog> & { open: boolean }) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  useEffect(() => {
    loadAlertDialog().catch(() => {})
  }, [])
  return (
    wanted && (
      <Suspense>
        <LazyAlertDialog {...props} />
      </Suspense>
    )
  )
}

/** The combobox, its code fetched by the first form that has one; until then its place is kept. */
export function LaterCombobox(props: ComponentProps<typeof Combobox<string>>) {
  return (
    <Suspense fallback={<Kept {...props} />}>
      <LazyCombobox {...props} />
    </Suspense>
  )
}

/** The select, likewise. */
export function LaterSelect(props: ComponentProps<typeof Select<string>>) {
  return (
    <Suspense fallback={<Kept {...props} />}>
      <LazySelect {...props} />
    </Suspense>
  )
}

function Kept({ label, help, error, mark, hideLabel, className }: FieldProps) {
  return (
    <TextInput
      {...{ label, help, error, mark, hideLabel, className }}
      disabled
      value=""
      onChange={() => {}}
    />
  )
}

import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { type ReactElement, type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { backdropClass, dialogBox } from './overlay-class.ts'
import { TextInput } from './text-input.tsx'

interface Props {
  title: ReactNode
  /** What will happen, in one or two sentences. */
  description: ReactNode
  /** The verb of the act, not "OK". */
  confirm: string
  cancel?: string
  tone?: 'danger' | 'normal'
  /** For acts that cannot be undone: this word must be typed first. */
  typeToConfirm?: string
  loading?: boolean
  onConfirm: () => void
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** Asks before an act that cannot be taken back. What can be taken back gets a toast with "undo" instead. */
export function AlertDialog(props: Props) {
  const {
    title,
    description,
    confirm,
    cancel,
    tone = 'normal',
    typeToConfirm,
    loading = false,
    onConfirm,
  } = props
  const [typed, setTyped] = useState('')
  const ready = !typeToConfirm || typed.trim().toLocaleLowerCase() === typeToConfirm.toLocaleLowerCase()
  return (
    <Base.Root
      {...(props.open !== undefined && { open: props.open })}
      onOpenChange={open => {
        if (!open) setTyped('')
        props.onOpenChange?.(open)
      }}
    >
      {props.trigger && <Base.Trigger render={props.trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={cx(dialogBox, 'max-w-lg')}>
          <Base.Title className="pt-2 text-title-2">{title}</Base.Title>
          <Base.Description className="mt-2">{description}</Base.Description>
          {typeToConfirm && (
            <TextInput
              className="mt-4"
              label={m.ui_type_word({ word: typeToConfirm })}
              value={typed}
              onChange={setTyped}
            />
          )}
          <div className="mt-6 flex flex-wrap-reverse justify-end gap-3">
            <Base.Close render={<Button disabled={loading}>{cancel ?? m.ui_cancel()}</Button>} />
            <Button
              variant={tone === 'danger' ? 'danger' : 'primary'}
              disabled={!ready}
              loading={loading}
              onClick={onConfirm}
            >
              {confirm}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

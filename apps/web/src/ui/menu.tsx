import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { optionClass, popupClass } from './control-class.ts'
import { cx } from './cx.ts'

interface Props {
  /** A button; give an IconButton `tooltip={false}`. */
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'end'
  /** Open from the start: the press that asked for it came before its code. */
  startOpen?: boolean
}

/** Actions behind one button. */
export function Menu({ trigger, children, align = 'end', startOpen = false }: Props) {
  return (
    <Base.Root modal={false} defaultOpen={startOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-40">
          <Base.Popup className={cx(popupClass, 'min-w-56')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface ItemProps {
  children: ReactNode
  icon?: ReactNode
  onSelect?: () => void
  /** Renders the item as something else, for instance a link of the router. */
  render?: ReactElement
  tone?: 'normal' | 'danger'
  disabled?: boolean
}

/** One action of a menu. */
export function MenuItem({ children, icon, onSelect, render, tone = 'normal', disabled = false }: ItemProps) {
  return (
    <Base.Item
      disabled={disabled}
      {...(render && { render })}
      {...(onSelect && { onClick: onSelect })}
      className={cx(
        optionClass,
        tone === 'danger' && 'text-danger data-highlighted:bg-danger-soft data-highlighted:text-danger',
      )}
    >
      {icon}
      {children}
    </Base.Item>
  )
}

/** One of several settings inside a menu (language, theme). */
export function MenuChoice<V extends string>(props: {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-3 pt-2 pb-1 text-ink-soft text-small">{props.label}</Base.GroupLabel>
      <Base.RadioGroup value={props.value} onValueChange={props.onChange}>
        {props.options.map(option => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className={optionClass}>
            <span className="grid size-5 place-items-center">
              <Base.RadioItemIndicator className="size-2.5 rounded-full bg-accent" />
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

/** A thin line between groups of actions. */
export function MenuLine() {
  return <Base.Separator className="my-1 h-px bg-line" />
}

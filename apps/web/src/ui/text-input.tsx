import { Field as Base } from '@base-ui/react/field'
import type { ComponentProps, ReactNode } from 'react'
import { controlClass } from './control-class.ts'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './field.tsx'

interface Props
  extends FieldProps,
    Omit<
      ComponentProps<'input'>,
      'style' | 'value' | 'onChange' | 'className' | 'defaultValue' | 'disabled'
    > {
  value: string
  onChange: (value: string) => void
  echo?: ReactNode
  controlClassName?: string
}

/** One line of text. Direction follows the script that is typed. */
export function TextInput(props: Props) {
  const {
    label,
    help,
    error,
    mark,
    hideLabel,
    disabled,
    className,
    echo,
    onChange,
    controlClassName,
    ...rest
  } = props
  return (
    <Field {...{ label, help, error, mark, hideLabel, disabled, className, echo }}>
      <Base.Control
        dir="auto"
        autoComplete="off"
        {...rest}
        required={mark === 'required'}
        onValueChange={onChange}
        className={cx(controlClass, controlClassName)}
      />
    </Field>
  )
}

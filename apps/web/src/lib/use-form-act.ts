import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Refusals } from './refusals.ts'
import { useCreateKey } from './use-create-key.ts'

interface Given<V extends object> {
  /** What stands in the fields nobody touched. */
  start: V
  /** Fields that must say something. */
  required: readonly (keyof V & string)[]
  /** What else is not there yet, in words of its own: asked for by another field, or typed so that nothing can be read. */
  missing?: (values: V) => { readonly [F in keyof V & string]?: string | undefined }
  send: (values: V, idempotencyKey: string) => Promise<unknown>
  /** What is read again once it was answered. */
  refreshes: readonly QueryKey[]
  refusals: Refusals
  /** It is over: saved, or left. */
  onClose: () => void
}

/** One act and the form it is filled in: what was typed stays until it is saved, every refusal stands at its field. */
export function useFormAct<V extends object>(given: Given<V>) {
  type Field = keyof V & string
  const { start, required, missing, send, refreshes, refusals, onClose } = given
  const client = useQueryClient()
  const keys = useCreateKey()
  const [typed, setTyped] = useState<Partial<V>>({})
  const [badDates, setBadDates] = useState<readonly Field[]>([])
  const [refused, setRefused] = useState(0)
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (values: V) => send(values, keys.of(values)),
    onError: () => setRefused(times => times + 1),
    // Also after a refusal: what stands in the way is then what there is to see.
    onSettled: () => Promise.all(refreshes.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
  const values = { ...start, ...typed }
  const lacks: { readonly [F in Field]?: string | undefined } = missing?.(values) ?? {}
  const lackOf = (field: Field): string | undefined =>
    lacks[field] ?? (required.includes(field) && isBlank(values[field]) ? refusals.missing() : undefined)
  const close = () => {
    setTyped({})
    setBadDates([])
    setRefused(0)
    keys.done()
    reset()
    onClose()
  }
  return {
    values,
    set:
      <K extends Field>(field: K) =>
      (value: V[K]) => {
        setTyped(before => ({ ...before, [field]: value }))
        // What the service said was said of what stood here then.
        if (error) reset()
      },
    /** What is wrong at a field: missing, or refused by the service. */
    wrong: (field: Field): string | undefined =>
      (refused > 0 ? lackOf(field) : undefined) ?? refusals.at(error, field),
    /** Tells that something is in the box of this date that is no date: nothing is sent before it is one, or empty. */
    onInvalid: (field: Field) => (invalid: boolean) =>
      setBadDates(before => [...before.filter(other => other !== field), ...(invalid ? [field] : [])]),
    error,
    form: {
      onClose: close,
      pending: isPending,
      /** How often it was refused, here or by the service. */
      refused,
      ...(error &&
        !refusals.saidAtField(error) && {
          failure: { title: refusals.title(error), words: refusals.words(error) },
        }),
      onSubmit: () => {
        const incomplete = required.some(lackOf) || Object.values(lacks).some(Boolean)
        if (badDates.length > 0 || incomplete) setRefused(times => times + 1)
        else mutate(values, { onSuccess: close })
      },
    },
  }
}

export type FormAct<V extends object> = ReturnType<typeof useFormAct<V>>

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

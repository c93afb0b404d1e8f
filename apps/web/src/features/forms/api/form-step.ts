import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type Form, formQuery } from './get-form.ts'
import { formsQuery } from './list-forms.ts'

/** What one does to a form as a whole. */
export type FormStep =
  | { name: 'propose' | 'withdraw' | 'publish' | 'drop' }
  | { name: 'return'; note: string }
  | { name: 'retire'; retired: boolean }

/** Does it to the form at that version and puts the answer in its place. Who was slower than somebody else keeps the own page. */
export function useFormStep(formId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ act, version }: { act: FormStep; version: number }) => send(formId, version, act),
    onSuccess: (form, { act }) => {
      // A draft that was never published is gone with it: what it said must not stand there to be written again.
      if (act.name !== 'drop' || form.versions.length > 0)
        client.setQueryData(formQuery(formId).queryKey, form)
      if (act.name === 'publish' || act.name === 'retire')
        for (const queryKey of [['kinds'], ['youth-files']]) void client.invalidateQueries({ queryKey })
      void client.invalidateQueries({ queryKey: formsQuery.queryKey })
    },
  })
}

function send(formId: string, ifMatch: number, act: FormStep): Promise<Form> {
  const at = { params: { formId }, ifMatch }
  switch (act.name) {
    case 'propose':
      return call('proposeForm', { ...at, body: {} })
    case 'withdraw':
      return call('withdrawForm', at)
    case 'publish':
      return call('publishForm', { ...at, body: {} })
    case 'drop':
      return call('dropFormDraft', at)
    case 'return':
      return call('returnForm', { ...at, body: { note: act.note } })
    case 'retire':
      return call('retireForm', { ...at, body: { retired: act.retired } })
  }
}

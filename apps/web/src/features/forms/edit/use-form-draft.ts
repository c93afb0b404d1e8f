import type { FormContent } from '@havre/kinds/forms/content.ts'
import { call } from '../../../lib/http.ts'
import { savedMeanwhile as meanwhile, type SavedDraft, useSavedDraft } from '../../../lib/use-saved-draft.ts'
import type { Form } from '../api/get-form.ts'

type Saved = Pick<Form, 'version' | 'problems'>

export interface FormDraft extends SavedDraft<FormContent, Saved, Form> {
  readonly problems: Form['problems']
}

/** A form being written. */
export function useFormDraft(form: Form): FormDraft {
  const draft = useSavedDraft<FormContent, Saved, Form>(form.content, form, (content, version, keepalive) =>
    call('saveForm', { params: { formId: form.id }, ifMatch: version, body: { content }, keepalive }),
  )
  return { ...draft, problems: draft.saved.problems }
}

/** The form as somebody else saved it, when that is why a save or an act was refused. */
export const savedMeanwhile = meanwhile<Form>

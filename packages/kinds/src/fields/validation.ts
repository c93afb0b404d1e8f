import type { Text } from '@havre/policy/text.ts'
import type { FollowUp } from '../kind.ts'

/** For a kind signed by `author+validator`: the task that asks for the second person. Validating ticks it off. */
export function validationTask(what: Text, forRole: FollowUp['forRole'] = 'COO'): FollowUp {
  return {
    id: 'validation',
    title: {
      fr: `Relire et valider : ${what.fr}`,
      nl: `Nalezen en valideren: ${what.nl}`,
      en: `Read and validate: ${what.en}`,
    },
    forRole,
    due: { days: 2 },
  }
}

import { type Step, words } from '../story/steps.ts'

/** A record so many days before today. */
export type AfterLeaving = Omit<Step, 'day'> & { readonly ago: number }

/** What was agreed on before a departure, and who called back after it. */
export const AFTER_LEAVING: Readonly<Record<string, readonly AfterLeaving[]>> = {
  'Saule 325': [
    {
      ago: 32,
      kind: 'alumni-consent',
      by: 'referent',
      answers: {
        askedOn: '@+0',
        answer: 'partly',
        purposes: ['followUp', 'procedure'],
        means: ['message', 'throughRelay'],
        reach: 'Par message, jamais avant midi',
        words: words('Un message, oui. Pas d’appel quand je travaille.'),
        expiresOn: '@+365',
      },
    },
    {
      ago: 6,
      kind: 'post-exit-request',
      by: 'referent',
      answers: {
        channel: 'message',
        asksFor: ['residence', 'talk'],
        words: words('J’ai une lettre de la commune. C’est grave ?'),
        callBack: 'Par message, après midi',
        done: 'Lue avec la juriste ; rappelé le même jour, rendez-vous à la permanence du service relais.',
        outcome: 'handedOver',
        closedOn: '@+0',
      },
    },
  ],
}

import type { Term } from '../kind.ts'

/** By which way a former youth and the house speak: none of them says what the house is. */
export const AFTER_EXIT_MEANS: readonly Term[] = [
  { code: 'call', label: { fr: 'Appel téléphonique', nl: 'Telefoongesprek', en: 'Telephone call' } },
  { code: 'message', label: { fr: 'Message', nl: 'Bericht', en: 'Message' } },
  { code: 'mail', label: { fr: 'Courriel', nl: 'E-mail', en: 'E-mail' } },
  {
    code: 'meeting',
    label: {
      fr: 'Rencontre en lieu neutre',
      nl: 'Ontmoeting op neutrale plek',
      en: 'Meeting on neutral ground',
    },
  },
  {
    code: 'throughRelay',
    label: { fr: 'Par le relais', nl: 'Via wie het overneemt', en: 'Through whoever took over' },
  },
]

/** What a former youth asks for. */
export const AFTER_EXIT_NEEDS: readonly Term[] = [
  { code: 'housing', label: { fr: 'Logement', nl: 'Wonen', en: 'Housing' } },
  { code: 'income', label: { fr: 'Argent, aide sociale', nl: 'Geld, steun', en: 'Money, social aid' } },
  { code: 'residence', label: { fr: 'Séjour, avocat', nl: 'Verblijf, advocaat', en: 'Residence, lawyer' } },
  { code: 'health', label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' } },
  {
    code: 'schoolOrWork',
    label: { fr: 'École, formation, travail', nl: 'School, opleiding, werk', en: 'School, training, work' },
  },
  { code: 'safety', label: { fr: 'Sécurité, danger', nl: 'Veiligheid, gevaar', en: 'Safety, danger' } },
  {
    code: 'papers',
    label: { fr: 'Un document du dossier', nl: 'Een stuk uit het dossier', en: 'A paper of the file' },
  },
  {
    code: 'talk',
    label: { fr: 'Parler, donner des nouvelles', nl: 'Praten, nieuws geven', en: 'To talk, to give news' },
  },
  { code: 'comeBack', label: { fr: 'Revenir', nl: 'Terugkomen', en: 'To come back' } },
  { code: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' } },
]

import { defineKind } from '../define-kind.ts'
import { AGAIN_ON } from '../fields/again.ts'
import { CARD_CHANGES, FOR_THE_CARER } from '../fields/care.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WORDS } from '../fields/note.ts'
import { FREQUENCIES } from '../vocabularies/levels.ts'

export const substances = defineKind({
  id: 'substances',
  version: 1,
  compartment: 'MED',
  aspect: 'reserved',
  axes: ['guidance'],
  title: {
    fr: 'Tabac, alcool, produits',
    nl: 'Tabak, alcohol, middelen',
    en: 'Tobacco, alcohol, substances',
  },
  description: {
    fr: 'Ce qui est consommé ou l’a été, parfois sous contrainte, et l’aide acceptée.',
    nl: 'Wat gebruikt wordt of werd, soms onder dwang, en de aanvaarde hulp.',
    en: 'What is or was used, sometimes under duress, and the help accepted.',
  },
  notice: FOR_THE_CARER,
  icon: 'pill-bottle',
  signing: { by: 'author' },
  retention: 'R-health',
  perFile: 'many',
  summary: ['uses', 'help'],
  followUps: [
    {
      id: 'again',
      title: {
        fr: 'Point santé avec le jeune',
        nl: 'Gezondheidsgesprek met de jongere',
        en: 'Health talk with the young person',
      },
      forRole: 'PSY',
      due: { on: 'againOn' },
    },
  ],
  sections: [
    {
      id: 'uses',
      title: { fr: 'Les produits', nl: 'De middelen', en: 'The substances' },
      guidance: {
        fr: 'Sans jugement, sans promesse. Un produit a pu être imposé : cela n’est pas une faute du jeune. Le manque se surveille médicalement.',
        nl: 'Zonder oordeel, zonder belofte. Een middel kan opgelegd zijn: dat is geen fout van de jongere. Ontwenning volg je medisch op.',
        en: 'Without judgement, without promises. A substance may have been imposed: that is no fault of the young person. Withdrawal is watched medically.',
      },
      fields: [
        {
          id: 'uses',
          type: 'list',
          add: { fr: 'Ajouter un produit', nl: 'Een middel toevoegen', en: 'Add a substance' },
          max: 12,
          fields: [
            {
              id: 'what',
              type: 'code',
              options: [
                {
                  code: 'tobacco',
                  label: { fr: 'Tabac, vapotage', nl: 'Tabak, vapen', en: 'Tobacco, vaping' },
                },
                { code: 'alcohol', label: { fr: 'Alcool', nl: 'Alcohol', en: 'Alcohol' } },
                { code: 'cannabis', label: { fr: 'Cannabis', nl: 'Cannabis', en: 'Cannabis' } },
                {
                  code: 'medicines',
                  label: {
                    fr: 'Médicaments détournés',
                    nl: 'Oneigenlijk medicijngebruik',
                    en: 'Misused medicines',
                  },
                },
                {
                  code: 'stimulants',
                  label: { fr: 'Cocaïne, stimulants', nl: 'Cocaïne, stimulantia', en: 'Cocaine, stimulants' },
                },
                {
                  code: 'opioids',
                  label: { fr: 'Héroïne, opioïdes', nl: 'Heroïne, opioïden', en: 'Heroin, opioids' },
                },
                {
                  code: 'gas',
                  label: { fr: 'Gaz, solvants', nl: 'Gas, oplosmiddelen', en: 'Gas, solvents' },
                },
                { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
              ],
              label: { fr: 'Produit', nl: 'Middel', en: 'Substance' },
            },
            {
              id: 'often',
              type: 'code',
              options: FREQUENCIES,
              label: { fr: 'En ce moment', nl: 'Momenteel', en: 'These days' },
            },
            {
              id: 'imposed',
              type: 'bool',
              label: { fr: 'A été imposé', nl: 'Werd opgelegd', en: 'Was imposed' },
            },
          ],
          label: { fr: 'Produits', nl: 'Middelen', en: 'Substances' },
        },
        NOTE_WORDS,
        {
          id: 'help',
          type: 'code',
          facet: true,
          options: [
            { code: 'none', label: { fr: 'Rien de demandé', nl: 'Niets gevraagd', en: 'Nothing asked' } },
            { code: 'talk', label: { fr: 'En parler', nl: 'Erover praten', en: 'Talking about it' } },
            {
              code: 'doctor',
              label: { fr: 'Suivi médical', nl: 'Medische opvolging', en: 'Medical follow-up' },
            },
            {
              code: 'service',
              label: { fr: 'Service spécialisé', nl: 'Gespecialiseerde dienst', en: 'Specialised service' },
            },
            { code: 'declined', label: { fr: 'Aide refusée', nl: 'Hulp geweigerd', en: 'Help declined' } },
          ],
          label: { fr: 'Aide', nl: 'Hulp', en: 'Help' },
        },
        NOTE_READING,
        CARD_CHANGES,
        NOTE_NEXT,
        AGAIN_ON,
      ],
    },
  ],
})

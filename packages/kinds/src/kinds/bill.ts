import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_WORDS } from '../fields/note.ts'

export const bill = defineKind({
  id: 'bill',
  version: 1,
  compartment: 'AUTON',
  axes: ['autonomy'],
  title: { fr: 'Facture', nl: 'Rekening', en: 'Bill' },
  description: {
    fr: 'Ce qui est à payer, pour quand, et l’aide demandée. Une facture non payée ouvre un rappel.',
    nl: 'Wat te betalen is, tegen wanneer, en welke hulp gevraagd werd. Een onbetaalde rekening opent een herinnering.',
    en: 'What is to be paid, by when, and the help asked for. An unpaid bill opens a reminder.',
  },
  icon: 'receipt',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['what', 'amount', 'dueOn', 'paidOn'],
  followUps: [
    {
      id: 'pay',
      title: {
        fr: 'Payer la facture avec le jeune',
        nl: 'De rekening betalen met de jongere',
        en: 'Pay the bill with the young person',
      },
      forRole: 'REF',
      due: { on: 'dueOn', unless: 'paidOn' },
    },
  ],
  sections: [
    {
      id: 'bill',
      title: { fr: 'La facture', nl: 'De rekening', en: 'The bill' },
      guidance: {
        fr: 'Le jeune ouvre, lit et range ; vous êtes à côté. Une fois payée, corrigez la facture et notez le jour.',
        nl: 'De jongere opent, leest en klasseert; je zit ernaast. Eenmaal betaald, verbeter de rekening en noteer de dag.',
        en: 'The young person opens, reads and files it; you sit alongside. Once paid, correct the bill and note the day.',
      },
      fields: [
        {
          id: 'what',
          type: 'line',
          voice: 'fact',
          required: 'toSign',
          maxLength: 160,
          label: { fr: 'Pour quoi', nl: 'Waarvoor', en: 'What for' },
          help: {
            fr: 'Électricité, téléphone, mutuelle… ni numéro de client ni adresse.',
            nl: 'Elektriciteit, telefoon, ziekenfonds… geen klantnummer, geen adres.',
            en: 'Electricity, phone, health insurance… no customer number, no address.',
          },
        },
        {
          id: 'amount',
          type: 'money',
          required: 'toSign',
          min: 1,
          max: 1_000_000,
          label: { fr: 'Montant', nl: 'Bedrag', en: 'Amount' },
        },
        {
          id: 'dueOn',
          type: 'date',
          required: 'toSign',
          label: { fr: 'À payer pour le', nl: 'Te betalen tegen', en: 'To be paid by' },
        },
        {
          id: 'paidOn',
          type: 'date',
          label: { fr: 'Payée le', nl: 'Betaald op', en: 'Paid on' },
        },
        {
          id: 'help',
          type: 'code',
          facet: true,
          options: [
            { code: 'alone', label: { fr: 'Le fait seul', nl: 'Doet het alleen', en: 'Does it alone' } },
            { code: 'reminder', label: { fr: 'Un rappel', nl: 'Een herinnering', en: 'A reminder' } },
            {
              code: 'together',
              label: { fr: 'Le faire ensemble', nl: 'Samen doen', en: 'Doing it together' },
            },
            {
              code: 'instalments',
              label: { fr: 'Un plan de paiement', nl: 'Een afbetalingsplan', en: 'Paying in parts' },
            },
            { code: 'dispute', label: { fr: 'La contester', nl: 'Ze betwisten', en: 'Disputing it' } },
          ],
          label: { fr: 'Aide nécessaire', nl: 'Nodige hulp', en: 'Help needed' },
        },
        NOTE_WORDS,
        NOTE_NEXT,
      ],
    },
  ],
})

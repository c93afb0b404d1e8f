import { defineKind } from '../define-kind.ts'
import { NOTE_WORDS } from '../fields/note.ts'
import { LIFE_DOMAINS } from '../vocabularies/life-domains.ts'

export const achievement = defineKind({
  id: 'achievement',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'integration'],
  title: { fr: 'Réussite', nl: 'Iets dat gelukt is', en: 'Achievement' },
  description: {
    fr: 'Ce que le jeune a réussi, petit ou grand. Cette page se lit avec lui ; il peut en garder une copie.',
    nl: 'Wat de jongere gelukt is, klein of groot. Je leest deze bladzijde samen; een kopie mag mee.',
    en: 'What the young person achieved, small or large. This page is read together; they may keep a copy.',
  },
  icon: 'award',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['domain', 'what'],
  sections: [
    {
      id: 'achievement',
      title: { fr: 'La réussite', nl: 'Wat gelukt is', en: 'The achievement' },
      guidance: {
        fr: 'Un fait précis plutôt qu’un compliment : ce qui a été fait, ce que cela a demandé.',
        nl: 'Een precies feit eerder dan een compliment: wat gedaan werd, wat het vroeg.',
        en: 'A precise fact rather than a compliment: what was done, what it took.',
      },
      fields: [
        {
          id: 'domain',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: LIFE_DOMAINS,
          label: { fr: 'Domaine', nl: 'Domein', en: 'Domain' },
        },
        {
          id: 'what',
          type: 'line',
          voice: 'fact',
          required: 'toSign',
          maxLength: 300,
          label: { fr: 'Ce qui est réussi', nl: 'Wat gelukt is', en: 'What was achieved' },
        },
        {
          id: 'took',
          type: 'text',
          voice: 'fact',
          maxLength: 2000,
          label: { fr: 'Ce que cela a demandé', nl: 'Wat het gevraagd heeft', en: 'What it took' },
        },
        NOTE_WORDS,
        {
          id: 'evidence',
          type: 'line',
          voice: 'fact',
          maxLength: 200,
          label: { fr: 'Trace gardée', nl: 'Bewaard spoor', en: 'Trace kept' },
          help: {
            fr: 'Une attestation, un dessin, un bulletin ; jamais une photo reconnaissable sans accord.',
            nl: 'Een attest, een tekening, een rapport; nooit een herkenbare foto zonder akkoord.',
            en: 'A certificate, a drawing, a school report; never a recognisable photo without agreement.',
          },
        },
        {
          id: 'readTogether',
          type: 'bool',
          facet: true,
          label: {
            fr: 'Lu avec le jeune',
            nl: 'Samen met de jongere gelezen',
            en: 'Read with the young person',
          },
        },
      ],
    },
  ],
})

import { defineKind } from '../define-kind.ts'
import { NOTE_FACTS, NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'

export const safetyNote = defineKind({
  id: 'safety-note',
  version: 1,
  compartment: 'SAFETY',
  axes: ['safety'],
  title: { fr: 'Note de sécurité', nl: 'Veiligheidsnota', en: 'Safety note' },
  description: {
    fr: 'Un signe, un changement ou une mesure qui touche à la protection du jeune.',
    nl: 'Een teken, een verandering of een maatregel rond de bescherming van de jongere.',
    en: 'A sign, a change or a measure that touches the young person’s protection.',
  },
  icon: 'shield',
  signing: { by: 'author' },
  retention: 'R-sec',
  perFile: 'many',
  summary: ['happenedAt', 'subject', 'facts'],
  sections: [
    {
      id: 'note',
      title: { fr: 'Ce qui s’est passé', nl: 'Wat er gebeurd is', en: 'What happened' },
      guidance: {
        fr: 'Écrivez ce qui permet d’agir. Les noms d’exploiteurs présumés vont dans la partie scellée, pas ici.',
        nl: 'Schrijf wat helpt om te handelen. Namen van vermoedelijke uitbuiters horen in het verzegelde deel, niet hier.',
        en: 'Write what lets others act. Names of suspected exploiters belong in the sealed part, not here.',
      },
      fields: [
        NOTE_WHEN,
        {
          id: 'subject',
          type: 'code',
          required: 'toSign',
          options: [
            {
              code: 'contact',
              label: { fr: 'Contact ou appel', nl: 'Contact of oproep', en: 'Contact or call' },
            },
            {
              code: 'sighting',
              label: {
                fr: 'Personne ou véhicule aperçu',
                nl: 'Persoon of voertuig gezien',
                en: 'Person or vehicle seen',
              },
            },
            {
              code: 'phone',
              label: {
                fr: 'Téléphone et réseaux',
                nl: 'Telefoon en sociale media',
                en: 'Phone and social media',
              },
            },
            { code: 'outing', label: { fr: 'Sortie', nl: 'Uitgang', en: 'Outing' } },
            { code: 'measure', label: { fr: 'Mesure prise', nl: 'Genomen maatregel', en: 'Measure taken' } },
            { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
          ],
          label: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
        },
        {
          id: 'place',
          type: 'place',
          maxLength: 200,
          neutral: { fr: 'un lieu extérieur', nl: 'een plaats buitenshuis', en: 'a place outside' },
          label: { fr: 'Lieu', nl: 'Plaats', en: 'Place' },
        },
        NOTE_FACTS,
        NOTE_WORDS,
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})

import { defineKind } from '../define-kind.ts'
import { INTERPRETER_FIELDS } from '../fields/interpreter.ts'
import { EMOTIONAL_STATES, INTERVIEW_SETTINGS } from '../vocabularies/interview.ts'
import { INTERVIEW_TOPICS } from '../vocabularies/interview-topics.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

export const firstInterview = defineKind({
  id: 'first-interview',
  version: 1,
  compartment: 'INTAKE',
  axes: ['firstReception'],
  title: { fr: 'Premier entretien', nl: 'Eerste gesprek', en: 'First interview' },
  description: {
    fr: 'Faire connaissance, rassurer, entendre ce qui presse. Ce n’est pas une enquête.',
    nl: 'Kennismaken, geruststellen, horen wat dringend is. Het is geen onderzoek.',
    en: 'Get to know each other, reassure, hear what is pressing. This is not an investigation.',
  },
  icon: 'messages-square',
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['startedAt', 'language', 'topics', 'urgentNeeds', 'nextDate'],
  sections: [
    {
      id: 'setting',
      title: { fr: 'Le cadre', nl: 'Het kader', en: 'The setting' },
      guidance: {
        fr: 'Un endroit calme, de l’eau, la porte que le jeune peut voir. Téléphones coupés, personne n’entre.',
        nl: 'Een rustige plek, water, een deur die de jongere kan zien. Telefoons uit, niemand komt binnen.',
        en: 'A quiet place, water, a door the young person can see. Phones off, nobody walks in.',
      },
      fields: [
        {
          id: 'setting',
          type: 'code',
          required: 'toSign',
          facet: true,
          options: INTERVIEW_SETTINGS,
          label: { fr: 'Où parlez-vous ?', nl: 'Waar praten jullie?', en: 'Where are you talking?' },
        },
        {
          id: 'startedAt',
          type: 'datetime',
          tense: 'past',
          required: 'toSign',
          label: { fr: 'Début', nl: 'Begin', en: 'Start' },
        },
        {
          id: 'duration',
          type: 'minutes',
          max: 480,
          label: {
            fr: 'Durée, pauses comprises',
            nl: 'Duur, pauzes inbegrepen',
            en: 'Duration, breaks included',
          },
          help: {
            fr: 'Au-delà de 45 minutes, mieux vaut se revoir un autre jour.',
            nl: 'Na 45 minuten spreek je beter een andere dag af.',
            en: 'Beyond 45 minutes it is better to meet again another day.',
          },
        },
        {
          id: 'pauses',
          type: 'list',
          add: { fr: 'Ajouter une pause', nl: 'Een pauze toevoegen', en: 'Add a break' },
          max: 20,
          label: { fr: 'Pauses', nl: 'Pauzes', en: 'Breaks' },
          fields: [
            {
              id: 'atMinute',
              type: 'minutes',
              max: 480,
              label: { fr: 'À la minute', nl: 'Op minuut', en: 'At minute' },
            },
            {
              id: 'minutes',
              type: 'minutes',
              max: 480,
              label: { fr: 'Minutes de pause', nl: 'Minuten pauze', en: 'Minutes of break' },
            },
            {
              id: 'reason',
              type: 'line',
              voice: 'staff',
              maxLength: 200,
              label: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
            },
          ],
        },
      ],
    },
    {
      id: 'people',
      title: { fr: 'Langue et personnes', nl: 'Taal en personen', en: 'Language and people' },
      guidance: {
        fr: 'Demandez d’abord au jeune si l’interprète lui convient. S’il hésite, on change, sans question.',
        nl: 'Vraag de jongere eerst of de tolk goed is. Bij twijfel wisselen we, zonder vragen.',
        en: 'First ask the young person whether the interpreter suits them. If in doubt, change, no questions.',
      },
      fields: [
        {
          id: 'language',
          type: 'language',
          required: 'toSign',
          facet: true,
          label: { fr: 'Langue de l’entretien', nl: 'Taal van het gesprek', en: 'Language of the interview' },
        },
        ...INTERPRETER_FIELDS,
        {
          id: 'present',
          type: 'list',
          add: { fr: 'Ajouter une personne', nl: 'Een persoon toevoegen', en: 'Add a person' },
          max: 10,
          label: { fr: 'Personnes présentes', nl: 'Aanwezige personen', en: 'People present' },
          fields: [
            {
              id: 'person',
              type: 'person',
              roles: PRESENT_ROLES,
              maxLength: 120,
              label: { fr: 'Personne', nl: 'Persoon', en: 'Person' },
            },
          ],
        },
      ],
    },
    {
      id: 'opening',
      title: { fr: 'Avant de commencer', nl: 'Voor we beginnen', en: 'Before we begin' },
      guidance: {
        fr: '« Tu es en sécurité ici. Tu peux ne pas répondre, faire une pause ou arrêter. Je note pour que tu ne doives pas répéter. Ce que tu dis reste dans l’équipe, sauf si quelqu’un est en danger. »',
        nl: '“Je bent hier veilig. Je mag niet antwoorden, een pauze nemen of stoppen. Ik schrijf op zodat je het niet moet herhalen. Wat je zegt blijft in het team, behalve als iemand in gevaar is.”',
        en: '“You are safe here. You may leave a question, take a break or stop. I write so that you need not repeat. What you say stays in the team, unless somebody is in danger.”',
      },
      fields: [
        {
          id: 'safetyStatement',
          type: 'bool',
          label: {
            fr: 'Cela a été dit et compris',
            nl: 'Dit is gezegd en begrepen',
            en: 'This was said and understood',
          },
        },
        {
          id: 'consentToTalk',
          type: 'code',
          options: [
            { code: 'yes', label: { fr: 'Veut bien parler', nl: 'Wil praten', en: 'Is willing to talk' } },
            {
              code: 'partly',
              label: { fr: 'De certaines choses', nl: 'Over sommige dingen', en: 'About some things' },
            },
            { code: 'no', label: { fr: 'Pas aujourd’hui', nl: 'Vandaag niet', en: 'Not today' } },
          ],
          label: {
            fr: 'Le jeune est d’accord de parler',
            nl: 'De jongere is bereid te praten',
            en: 'The young person agrees to talk',
          },
        },
        {
          id: 'stateAtStart',
          type: 'codes',
          options: EMOTIONAL_STATES,
          label: {
            fr: 'Ce que vous percevez au début',
            nl: 'Wat je merkt bij het begin',
            en: 'What you perceive at the start',
          },
        },
      ],
    },
    {
      id: 'conversation',
      title: { fr: 'La conversation', nl: 'Het gesprek', en: 'The conversation' },
      guidance: {
        fr: 'N’interrogez pas : l’audition filmée revient à la police formée pour cela. Suivez le jeune, gardez ses mots, laissez les silences. Les sujets n’ont pas d’ordre et aucun n’est obligatoire. S’il révèle des faits graves, écoutez, notez ses mots exacts, ne creusez pas.',
        nl: 'Ondervraag niet: het gefilmde verhoor is voor de politie die daarvoor is opgeleid. Volg de jongere, bewaar zijn of haar woorden, laat stiltes toe. De onderwerpen hebben geen volgorde en geen enkel is verplicht. Komen er ernstige feiten, luister dan, noteer de exacte woorden en graaf niet verder.',
        en: 'Do not interrogate: the filmed hearing is for police trained to do it. Follow the young person, keep their words, allow silence. The topics have no order and none is compulsory. If serious facts come out, listen, write the exact words, do not dig.',
      },
      fields: [
        {
          id: 'topics',
          type: 'topics',
          required: 'toSign',
          topics: INTERVIEW_TOPICS,
          maxLength: 8000,
          label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics' },
        },
      ],
    },
    {
      id: 'closing',
      title: { fr: 'Pour finir', nl: 'Tot slot', en: 'To finish' },
      guidance: {
        fr: 'Terminez par le présent : le repas, la chambre, demain. Vérifiez que le jeune sait ce qui se passe maintenant et qui est là cette nuit.',
        nl: 'Eindig met het heden: het eten, de kamer, morgen. Ga na of de jongere weet wat er nu gebeurt en wie er vannacht is.',
        en: 'End with the present: the meal, the room, tomorrow. Check that the young person knows what happens now and who is there tonight.',
      },
      fields: [
        {
          id: 'stateAtEnd',
          type: 'codes',
          options: EMOTIONAL_STATES,
          label: {
            fr: 'Ce que vous percevez à la fin',
            nl: 'Wat je merkt op het einde',
            en: 'What you perceive at the end',
          },
        },
        {
          id: 'observation',
          type: 'text',
          voice: 'fact',
          maxLength: 4000,
          label: { fr: 'Ce que vous avez vu', nl: 'Wat je hebt gezien', en: 'What you saw' },
          help: {
            fr: 'Gestes, fatigue, douleurs : ce qu’une caméra aurait vu, sans explication.',
            nl: 'Gebaren, vermoeidheid, pijn: wat een camera zou zien, zonder uitleg.',
            en: 'Gestures, tiredness, pain: what a camera would have seen, without explanation.',
          },
        },
        {
          id: 'urgentNeeds',
          type: 'needs',
          max: 20,
          maxLength: 300,
          label: { fr: 'Besoins urgents', nl: 'Dringende noden', en: 'Urgent needs' },
          help: {
            fr: 'Chaque besoin devient une tâche quand vous signez.',
            nl: 'Elke nood wordt een taak zodra je ondertekent.',
            en: 'Each need becomes a task when you sign.',
          },
        },
        {
          id: 'toldAboutSequel',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: {
            fr: 'Ce qui a été dit au jeune sur la suite',
            nl: 'Wat de jongere over het vervolg te horen kreeg',
            en: 'What the young person was told about what comes next',
          },
        },
        {
          id: 'followUp',
          type: 'text',
          voice: 'staff',
          maxLength: 2000,
          label: { fr: 'Ce qui a été convenu', nl: 'Wat is afgesproken', en: 'What was agreed' },
        },
        {
          id: 'nextDate',
          type: 'date',
          tense: 'future',
          label: { fr: 'On se revoit le', nl: 'We zien elkaar terug op', en: 'We meet again on' },
        },
        {
          id: 'youthLastWord',
          type: 'words',
          maxLength: 4000,
          label: {
            fr: 'Le mot de la fin du jeune',
            nl: 'Het laatste woord van de jongere',
            en: 'The young person’s last word',
          },
        },
      ],
    },
  ],
})

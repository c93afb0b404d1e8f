import { defineKind } from '../define-kind.ts'
import { NOTE_NEXT, NOTE_READING, NOTE_WHEN, NOTE_WORDS } from '../fields/note.ts'
import type { Field } from '../kind.ts'

const asked = (id: string, label: { fr: string; nl: string; en: string }): Field => ({
  id,
  type: 'code',
  options: [
    { code: 'no', label: { fr: 'Non', nl: 'Nee', en: 'No' } },
    { code: 'past', label: { fr: 'Autrefois', nl: 'Vroeger', en: 'In the past' } },
    { code: 'lately', label: { fr: 'Ces derniers jours', nl: 'De laatste dagen', en: 'These last days' } },
    { code: 'notAsked', label: { fr: 'Pas demandé', nl: 'Niet gevraagd', en: 'Not asked' } },
  ],
  label,
})

export const suicideRisk = defineKind({
  id: 'suicide-risk',
  version: 1,
  compartment: 'PSY',
  axes: ['guidance', 'safety'],
  title: { fr: 'Risque de suicide', nl: 'Suïciderisico', en: 'Suicide risk' },
  description: {
    fr: 'Ce que l’on a demandé et entendu, l’urgence jugée par une personne, ce que l’on fait maintenant.',
    nl: 'Wat gevraagd en gehoord werd, de dringendheid beoordeeld door een mens, wat we nu doen.',
    en: 'What was asked and heard, the urgency as a person judges it, what is done now.',
  },
  notice: {
    fr: 'Danger immédiat : ne laissez pas le jeune seul, appelez le 112, puis la coordination. Ce que l’équipe doit faire cette nuit va dans le plan de crise, tout de suite : elle ne lit pas cette page.',
    nl: 'Onmiddellijk gevaar: laat de jongere niet alleen, bel 112, dan de coördinatie. Wat het team vannacht moet doen, komt meteen in het crisisplan: het team leest deze bladzijde niet.',
    en: 'Immediate danger: do not leave the young person alone, call 112, then the coordinator. What the team must do tonight goes into the crisis plan at once: they do not read this page.',
  },
  icon: 'life-buoy',
  signing: { by: 'author' },
  retention: 'R-psy',
  inside: true,
  perFile: 'many',
  summary: ['happenedAt', 'urgency'],
  followUps: [
    {
      id: 'again',
      title: { fr: 'Revoir le jeune', nl: 'De jongere terugzien', en: 'See the young person again' },
      forRole: 'PSY',
      due: { by: 'urgency', days: { watch: 7, high: 1, immediate: 0 } },
    },
    {
      id: 'crisisPlan',
      title: {
        fr: 'Mettre à jour le plan de crise',
        nl: 'Crisisplan bijwerken',
        en: 'Bring the crisis plan up to date',
      },
      forRole: 'PSY',
      due: { by: 'urgency', days: { watch: 2, high: 0, immediate: 0 } },
    },
  ],
  sections: [
    {
      id: 'asked',
      title: { fr: 'Ce qui a été demandé', nl: 'Wat gevraagd werd', en: 'What was asked' },
      guidance: {
        fr: 'Demander n’augmente pas le risque. Il n’y a pas de total : une seule réponse peut suffire.',
        nl: 'Ernaar vragen verhoogt het risico niet. Er is geen totaal: één antwoord kan volstaan.',
        en: 'Asking does not raise the risk. There is no total: a single answer may be enough.',
      },
      fields: [
        NOTE_WHEN,
        asked('wishes', {
          fr: 'Souhait d’être mort, de disparaître',
          nl: 'Wens om dood te zijn, te verdwijnen',
          en: 'Wish to be dead, to vanish',
        }),
        asked('thoughts', {
          fr: 'Idées de se tuer',
          nl: 'Gedachten aan zelfdoding',
          en: 'Thoughts of killing oneself',
        }),
        asked('plan', { fr: 'Comment, où, quand', nl: 'Hoe, waar, wanneer', en: 'How, where, when' }),
        asked('means', { fr: 'Moyens à portée', nl: 'Middelen binnen bereik', en: 'Means within reach' }),
        asked('harm', {
          fr: 'Blessures faites à soi-même',
          nl: 'Zichzelf toegebrachte letsels',
          en: 'Injuries to oneself',
        }),
        asked('attempt', { fr: 'Tentative', nl: 'Poging', en: 'Attempt' }),
        NOTE_WORDS,
        {
          id: 'protects',
          type: 'text',
          voice: 'youth',
          maxLength: 2000,
          label: {
            fr: 'Ce qui retient le jeune',
            nl: 'Wat de jongere tegenhoudt',
            en: 'What holds them back',
          },
        },
      ],
    },
    {
      id: 'judged',
      title: { fr: 'Ce que l’on fait', nl: 'Wat we doen', en: 'What is done' },
      fields: [
        {
          id: 'urgency',
          type: 'code',
          required: 'toSign',
          options: [
            {
              code: 'none',
              label: { fr: 'Pas de signe aujourd’hui', nl: 'Vandaag geen teken', en: 'No sign today' },
            },
            { code: 'watch', label: { fr: 'À surveiller', nl: 'Op te volgen', en: 'To watch' } },
            { code: 'high', label: { fr: 'Élevée', nl: 'Hoog', en: 'High' } },
            { code: 'immediate', label: { fr: 'Immédiate', nl: 'Onmiddellijk', en: 'Immediate' } },
          ],
          label: { fr: 'Urgence', nl: 'Dringendheid', en: 'Urgency' },
        },
        {
          id: 'done',
          type: 'codes',
          options: [
            {
              code: 'stayed',
              label: { fr: 'Présence continue', nl: 'Voortdurend erbij', en: 'Somebody stays' },
            },
            {
              code: 'means',
              label: { fr: 'Moyens mis à l’écart', nl: 'Middelen weggenomen', en: 'Means put away' },
            },
            {
              code: 'doctor',
              label: { fr: 'Médecin ou urgences', nl: 'Arts of spoed', en: 'Doctor or emergency department' },
            },
            {
              code: 'crisisPlan',
              label: { fr: 'Plan de crise écrit', nl: 'Crisisplan geschreven', en: 'Crisis plan written' },
            },
            {
              code: 'guardian',
              label: { fr: 'Tuteur prévenu', nl: 'Voogd verwittigd', en: 'Guardian told' },
            },
            {
              code: 'team',
              label: {
                fr: 'Consigne donnée à l’équipe',
                nl: 'Instructie aan het team',
                en: 'Instruction to the team',
              },
            },
          ],
          label: { fr: 'Fait', nl: 'Gedaan', en: 'Done' },
        },
        NOTE_READING,
        NOTE_NEXT,
      ],
    },
  ],
})

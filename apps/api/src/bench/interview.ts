import type { Answers } from '@havre/kinds/answers.ts'

const TOPICS = [
  'sleep',
  'religionFood',
  'health',
  'wishes',
  'identity',
  'school',
  'family',
  'journey',
  'phone',
]
const TALK =
  'Il dort peu depuis son arrivée et demande qui garde la porte la nuit. Il a marché avec un cousin, puis seul ; il ' +
  'préfère parler de la suite que du chemin. Il aimerait retourner à l’école dès lundi et téléphoner à sa mère. '

/** A first interview of usual length, about 4 KB of French, complete enough to be signed; one urgent need. */
export const INTERVIEW: Answers = {
  setting: 'office',
  startedAt: '2026-11-20T09:00:00Z',
  duration: 45,
  language: 'fr',
  safetyStatement: true,
  consentToTalk: 'yes',
  topics: Object.fromEntries(
    TOPICS.map(topic => [
      topic,
      { state: 'answered', words: { text: TALK, language: 'fr' }, facts: TALK.slice(0, 120) },
    ]),
  ),
  observation: TALK,
  urgentNeeds: [
    { key: 'n1', what: 'Trouver une carte SIM', urgency: 'thisWeek', dueOn: '2026-11-27', forRole: 'EDU' },
  ],
  followUp: TALK,
}

import type { Text } from '@havre/policy/text.ts'
import { t } from '../law/common.ts'

/** What each number of the exits counts; the number is never shown without these words. */
export const EXIT_FIGURES = {
  exits: t(
    'Actes de sortie dont le jour tombe dans la période, décès non compris.',
    'Vertrekakten met een dag in de periode, overlijdens niet meegerekend.',
    'Exit acts whose day lies in the period, deaths left out.',
  ),
  prepared: t(
    'Sorties avec les cinq piliers présents le jour même et un relais accepté avant.',
    'Vertrekken met de vijf pijlers aanwezig op de dag zelf en vooraf een aanvaarde opvolging.',
    'Exits with all five pillars in place on the day and a relay accepted before.',
  ),
  fivePillars: t(
    'Sorties avec les cinq piliers présents le jour même.',
    'Vertrekken met de vijf pijlers aanwezig op de dag zelf.',
    'Exits with all five pillars in place on the day.',
  ),
  abrupt: t(
    'Sorties sèches : un pilier au moins manque le jour même, ou le jeune a disparu.',
    'Abrupte uitstroom: minstens één pijler ontbreekt op de dag zelf, of de jongere is verdwenen.',
    'Abrupt exits: at least one pillar missing on the day, or the young person disappeared.',
  ),
  nothing: t(
    'Parmi elles, les sorties où les cinq piliers manquent.',
    'Daarvan de vertrekken waarbij alle vijf de pijlers ontbreken.',
    'Of these, the exits where all five pillars are missing.',
  ),
  relay: t(
    'Sorties où un partenaire nommé avait accepté le relais avant le départ.',
    'Vertrekken waarbij een genoemde partner de opvolging vooraf had aanvaard.',
    'Exits where a named partner had accepted to take over before leaving.',
  ),
  deaths: t('Décès, comptés à part.', 'Overlijdens, apart geteld.', 'Deaths, counted apart.'),
  unrecorded: t(
    'Dossiers passés à « sorti » dans la période sans acte de sortie : comment ils sont partis n’est pas connu.',
    'Dossiers die in de periode “vertrokken” werden zonder vertrekakte: hoe zij vertrokken is niet bekend.',
    'Files that became “left” in the period without an exit act: how they left is not known.',
  ),
  followUp: t(
    'Sorties de la période dont le jour du suivi est passé (décès non compris), et celles où le jeune a été joint.',
    'Vertrekken van de periode waarvan de opvolgdag voorbij is (zonder overlijdens), en die waar de jongere bereikt werd.',
    'Exits of the period whose follow-up day has passed (deaths left out), and those where the young person was reached.',
  ),
} as const satisfies Record<string, Text>

import type { CountdownItem, ExitPlan, ExitRelay, Readiness } from '@havre/contracts/exit-plans.ts'
import type { YouthExit } from '@havre/contracts/youth-exits.ts'
import type { Text } from '@havre/policy/text.ts'
import type { Lodging } from '@havre/rules/exit/lodging.ts'
import type { Pillar, PillarState } from '@havre/rules/exit/pillars.ts'
import type { z } from 'zod'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

/** What the exit pack says to the team and to who takes over. */
export const EXIT_WORDS = {
  title: text('Plan de sortie', 'Uitstroomplan', 'Exit plan'),
  day: text('Sortie prévue', 'Gepland vertrek', 'Planned exit'),
  left: text('Sorti le', 'Vertrokken op', 'Left on'),
  person: text('jour prévu par l’équipe', 'dag gepland door het team', 'day planned by the team'),
  majority: text('les 18 ans, par règle', '18 jaar, volgens de regel', 'the 18th birthday, by rule'),
  colour: text('Couleur', 'Kleur', 'Colour'),
  pillars: text('Les cinq piliers', 'De vijf pijlers', 'The five pillars'),
  pillar: text('Pilier', 'Pijler', 'Pillar'),
  state: text('État', 'Stand', 'State'),
  note: text('Sur quoi cela repose', 'Waarop dit steunt', 'What it rests on'),
  steps: text('Les étapes', 'De stappen', 'The steps'),
  by: text('Au plus tard', 'Ten laatste', 'By'),
  step: text('Étape', 'Stap', 'Step'),
  source: text('Source', 'Bron', 'Source'),
  hard: text('date ferme', 'harde datum', 'hard date'),
  open: text('à faire', 'te doen', 'to do'),
  relays: text('Qui prend le relais', 'Wie neemt over', 'Who takes over'),
  asked: text('Demandé le', 'Gevraagd op', 'Asked on'),
  whom: text('Qui', 'Wie', 'Who'),
  purpose: text('Pour quoi', 'Waarvoor', 'For what'),
  answer: text('Réponse', 'Antwoord', 'Answer'),
  noRelay: text('Personne n’a encore été demandé.', 'Nog niemand is gevraagd.', 'Nobody has been asked yet.'),
  service: text('un service partenaire', 'een partnerdienst', 'a partner service'),
  departure: text('Le départ', 'Het vertrek zelf', 'The departure'),
  lodging: text('Hébergement', 'Verblijf', 'Lodging'),
  emergency: text(
    'en urgence, par dérogation',
    'bij spoed, als afwijking',
    'in an emergency, as an exception',
  ),
  farewell: text('L’au revoir', 'Het afscheid', 'The farewell'),
  safety: text('Plan de sécurité dehors', 'Veiligheidsplan buiten', 'Safety plan outside'),
  pack: text('La pochette de documents', 'De documentenmap', 'The pack of documents'),
  returns: text('Droit au retour jusqu’au', 'Recht op terugkeer tot', 'Right to return until'),
  mission: text('Mission locale jusqu’au', 'Mission locale tot', 'Mission locale until'),
  reason: text('Motif', 'Reden', 'Reason'),
  outcome: text('Comptée comme', 'Geteld als', 'Counted as'),
  missing: text('Manquait', 'Ontbrak', 'Was missing'),
  relay: text('Relais accepté par', 'Opvolging aanvaard door', 'Taken over by'),
  because: text('Sans relais', 'Zonder opvolging', 'Without a relay'),
  what: text('Ce qui s’est passé', 'Wat er gebeurde', 'What happened'),
  followUps: text('Suivi après la sortie', 'Opvolging na het vertrek', 'Follow-up after the exit'),
  month: text('Mois', 'Maand', 'Month'),
  needs: text('Demande', 'Vraagt', 'Asks for'),
} as const satisfies Record<string, Text>

export const PILLAR_WORDS: Record<Pillar, Text> = {
  housing: text('Logement', 'Huisvesting', 'Housing'),
  income: text('Revenus', 'Inkomen', 'Income'),
  residence: text('Séjour', 'Verblijf', 'Residence'),
  healthCover: text('Couverture santé', 'Ziekteverzekering', 'Health cover'),
  referencePerson: text('Personne de référence', 'Referentiepersoon', 'Reference person'),
}

export const STATE_WORDS: Record<PillarState, Text> = {
  ok: text('présent', 'aanwezig', 'in place'),
  planned: text('prévu', 'gepland', 'planned'),
  missing: text('manque', 'ontbreekt', 'missing'),
}

export const LEVEL_WORDS: Record<NonNullable<z.infer<typeof Readiness>['level']>, Text> = {
  green: text('Vert', 'Groen', 'Green'),
  amber: text('Orange', 'Oranje', 'Amber'),
  red: text('Rouge', 'Rood', 'Red'),
}

export const STEP_STATES: Record<CountdownItem['state'], Text> = {
  coming: text('à venir', 'komt', 'coming'),
  due: text('à faire', 'te doen', 'to do'),
  late: text('en retard', 'te laat', 'late'),
  done: text('fait', 'gedaan', 'done'),
  notApplicable: text('sans objet', 'niet van toepassing', 'does not apply'),
}

export const ANSWER_WORDS: Record<ExitRelay['answer'], Text> = {
  pending: text('attendue', 'verwacht', 'awaited'),
  accepted: text('accepté', 'aanvaard', 'accepted'),
  refused: text('refusé', 'geweigerd', 'refused'),
}

export const LODGING_WORDS: Record<Lodging, Text> = {
  ownHome: text('Logement à son nom', 'Woning op eigen naam', 'Home in their own name'),
  supportedHousing: text('Logement accompagné', 'Begeleid wonen', 'Supported housing'),
  extraMurosStudio: text('Studio extra-muros', 'Studio extra muros', 'Studio outside the house'),
  family: text('En famille', 'Bij familie', 'With family'),
  hostFamily: text('Famille d’accueil', 'Pleeggezin', 'Host family'),
  otherCentre: text('Un autre centre', 'Een ander centrum', 'Another centre'),
  youthHostel: text('Structure jeunesse', 'Jeugdstructuur', 'Youth hostel'),
  hotel: text('Hôtel', 'Hotel', 'Hotel'),
  other: text('Autre', 'Andere', 'Other'),
  none: text('Sans logement', 'Zonder woning', 'No lodging'),
  unknown: text('Inconnu', 'Onbekend', 'Unknown'),
}

export const PACK_STATE_WORDS: Record<ExitPlan['documents'][keyof ExitPlan['documents']], Text> = {
  ready: text('Prêts', 'Klaar', 'Ready'),
  asked: text('Demandés', 'Gevraagd', 'Asked for'),
  missing: text('Manquent', 'Ontbreken', 'Missing'),
}

export const REASON_WORDS: Record<YouthExit['reason'], Text> = {
  majority: text('Majorité', 'Meerderjarigheid', 'Majority'),
  orientation: text('Orientation', 'Oriëntatie', 'Orientation'),
  return: text('Retour au pays', 'Terugkeer', 'Return'),
  family: text('Famille', 'Familie', 'Family'),
  disappearance: text('Disparition', 'Verdwijning', 'Disappearance'),
  exclusion: text('Exclusion', 'Uitsluiting', 'Exclusion'),
  refusal: text('Refus du jeune', 'Weigering van de jongere', 'Refusal by the young person'),
  death: text('Décès', 'Overlijden', 'Death'),
}

export const OUTCOME_WORDS: Record<YouthExit['outcome'], Text> = {
  prepared: text('Sortie préparée', 'Voorbereid vertrek', 'Prepared exit'),
  partly: text('En partie préparée', 'Deels voorbereid', 'Partly prepared'),
  abrupt: text('Sortie sèche', 'Abrupte uitstroom', 'Abrupt exit'),
  notCounted: text('Non comptée', 'Niet geteld', 'Not counted'),
}

type FollowUp = YouthExit['followUps'][number]
export const FOLLOW_UP_WORDS: Record<FollowUp['state'], Text> = {
  ...STEP_STATES,
  held: text('fait', 'gedaan', 'held'),
}
export const REACHED_WORDS: Record<NonNullable<FollowUp['record']>['reached'], Text> = {
  yes: text('joint', 'bereikt', 'reached'),
  no: text('pas joint', 'niet bereikt', 'not reached'),
  refused: text('ne souhaite pas', 'wenst het niet', 'does not wish to'),
}
